import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // The content policy allows this origin only: no data: URLs.
  build: { assetsInlineLimit: 0 },
  environments: {
    ssr: {
      // One self-contained file: the server that mounts it may run with any NODE_ENV and still gets React's production build.
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
      resolve: { noExternal: true },
      build: { rolldownOptions: { input: './server/app.ts' } },
    },
  },
});
