import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  // The api writes a fresh nonce into the page at every request (strict Content-Security-Policy).
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: 'dist',
    // Nothing as data: URL: the policy allows our own origin only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // A few files that change together instead of sixty small ones; the calendar comes when a date is asked.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules\/(?!.*(dayjs|@mui\/x-))/, priority: 2 },
            {
              name: 'shared',
              test: /console\/src\/(?!forms\/(DayInput|calendars))|packages\/domain/,
              minShareCount: 3,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
