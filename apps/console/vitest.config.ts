import { defineConfig } from 'vitest/config';

// One process for one file after the other: loading what all of them import takes longer than most tests.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], isolate: false } });
