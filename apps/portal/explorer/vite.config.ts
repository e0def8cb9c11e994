import { defineConfig, type Plugin } from 'vite';

/** Fonts and marks that GraphiQL carries inside its stylesheet: the content policy allows files of this origin only. */
const noDataAddresses: Plugin = {
  name: 'no-data-addresses',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.css') ? code.replaceAll(/url\("?data:[^)]*\)/gu, 'none') : undefined,
};

/**
 * GraphiQL as one script and one stylesheet of ours, beside the pages: nothing is asked of another origin. The fourth, not the
 * fifth: that one's editor writes styles into its lines, which the content policy refuses.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/explorer/',
  // What its libraries warn of is theirs.
  logLevel: 'error',
  plugins: [noDataAddresses],
  build: {
    outDir: '../build/explorer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: 'explorer/main.tsx',
      output: {
        entryFileNames: 'explorer.js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css')) ? 'explorer.css' : '[name][extname]',
      },
    },
  },
});
