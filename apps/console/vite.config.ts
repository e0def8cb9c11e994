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
  },
});
