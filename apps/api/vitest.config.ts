import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** They start PostgreSQL themselves: another server is not asked by them. */
const withServersOfTheirOwn = [
  'src/database/embedded/open-database.test.ts',
  'src/replicas/replicas.test.ts',
];

export default defineConfig({
  resolve: {
    // Vite and Node would each load a copy of their own, and two copies do not know each other's types.
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) },
      // The domain's own generators are part of its tests, and not of what it is built to.
      {
        find: /^@iltizam\/domain\/(testing-.+)$/,
        replacement: fileURLToPath(new URL('../../packages/domain/src/$1.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['src/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(process.env['DATABASE_URL'] ? withServersOfTheirOwn : [])],
    setupFiles: ['src/testing/setup.ts'],
    globalSetup: 'src/testing/server.ts',
    pool: 'forks',
    // Threads that sources start run the sources too.
    execArgv: ['--import', fileURLToPath(new URL('src/testing/typescript-hooks.mjs', import.meta.url))],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
