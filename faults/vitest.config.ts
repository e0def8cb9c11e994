import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/filled.ts',
    // Several processes for each file: one file after the other, or they measure one another.
    fileParallelism: false,
    expect: { poll: { timeout: 60_000 } },
    testTimeout: process.env['PROVE'] ? 0 : 180_000,
    hookTimeout: 180_000,
  },
});
