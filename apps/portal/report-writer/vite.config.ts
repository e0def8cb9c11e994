import { defineConfig } from 'vite';

/** What writes reports as files, beside the pages' program: a thread begins with a file of its own, and carries what it needs. */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: '../build/report-writer',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: { input: 'report-writer/report.worker.ts' },
  },
});
