import { defineConfig } from 'vitest/config';

// Without the framework's plugin: pages are tested through the built portal, the rest are plain modules.
// However slow the machine: what hangs ends after a minute.
// One process for one file after the other: loading what all of them import takes longer than most tests.
export default defineConfig({
  test: { include: ['{app,server}/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
