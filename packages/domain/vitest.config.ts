import { defineConfig } from 'vitest/config';

// However slow the machine: what hangs ends after a minute.
// One process for one file after the other: loading what all of them import takes longer than most tests.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], isolate: false, testTimeout: 60_000 } });
