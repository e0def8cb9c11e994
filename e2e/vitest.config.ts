import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/server.ts',
    setupFiles: ['src/each-file.ts'],
    // Each file has a server and a database of its own, and waits for them two fifths of its time.
    maxWorkers: 3,
    // A worker and its browser serve one file after the other; the browser closes when the worker ends.
    isolate: false,
    teardownTimeout: 60_000,
    // A browser now and then loses a key or a frame on a busy machine: what fails twice is a fault. Both are shown.
    retry: process.env['CI'] ? 1 : 0,
    // A poll waits as long as whoever waits for an element: one second would be a bet on the machine.
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
