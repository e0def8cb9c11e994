import { defineConfig } from 'vite';

/** What reckons a form's proof of work, as one small script of ours beside the pages. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/proof/',
  build: {
    outDir: '../build/proof',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: 'proof/proof-of-work.ts',
      output: { entryFileNames: 'proof-of-work.js' },
    },
  },
});
