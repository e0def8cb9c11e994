import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * What a run on a given PostgreSQL leaves to the run on the built-in one: tests that start a server themselves, that
 * send no statement, and long ones (walks, sizes, times, what is hostile) whose every statement other tests send too.
 */
const builtInOnly = [
  'src/accounts/same-time.test.ts',
  'src/apart/run-apart.test.ts',
  'src/backup/drill.test.ts',
  'src/card-sheet/hostile-sheets.test.ts',
  'src/citizens/flood.test.ts',
  'src/cocreation/reconciliation.test.ts',
  'src/contract/operations.test.ts',
  'src/database/embedded/open-database.test.ts',
  'src/demonstration/words.test.ts',
  'src/evidence/hostile-files.test.ts',
  'src/evidence/killed.test.ts',
  'src/graphql/attacks.test.ts',
  'src/graphql/doors.test.ts',
  'src/graphql/hold-texts.test.ts',
  'src/graphql/own-documents.test.ts',
  'src/graphql/regexes.test.ts',
  'src/http/body-limits.test.ts',
  'src/http/graphql-over-http.test.ts',
  'src/http/hostile-input.test.ts',
  'src/http/not-public.test.ts',
  'src/inspection/inspect.test.ts',
  'src/outside/outage.test.ts',
  'src/permissions/public-crawl.test.ts',
  'src/plans/stage-walks.test.ts',
  'src/proposals/reasons.test.ts',
  'src/proposals/walks.test.ts',
  'src/public-files/pdf.test.ts',
  'src/public-files/public-copy.test.ts',
  'src/read-model/twin-roles.test.ts',
  'src/read-model/twin-world.test.ts',
  'src/replicas/replicas.test.ts',
  'src/scanning/scanning.test.ts',
  'src/tracing/tracing.test.ts',
  'src/triage/triage-queue-size.test.ts',
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
    exclude: [...configDefaults.exclude, ...(process.env['DATABASE_URL'] ? builtInOnly : [])],
    setupFiles: ['src/testing/setup.ts'],
    globalSetup: 'src/testing/server.ts',
    pool: 'forks',
    // Two processes for all files: each file has a database of its own, and loading the api takes longer than most tests.
    isolate: false,
    // Threads that sources start run the sources too.
    execArgv: ['--import', fileURLToPath(new URL('src/testing/typescript-hooks.mjs', import.meta.url))],
    maxWorkers: 2,
    // What an instance does in the background comes when the machine lets it; a poll speaks before the test's time is over.
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
