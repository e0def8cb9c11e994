// The commands of this house: node scripts/run.mjs <command> [arguments]. Needs Node 20 and npm, nothing installed.
import { Missing, say } from './terminal.mjs';

const commands = {
  start: () => import('./start.mjs'),
  build: () => import('./build-only.mjs'),
  dev: () => import('./dev.mjs'),
  test: () => import('./test.mjs'),
  check: () => import('./check.mjs'),
  load: () => import('./load.mjs'),
  demo: () => import('./demo.mjs'),
  admin: () => import('./admin.mjs'),
  audit: () => import('./audit.mjs'),
  backup: () => import('./backup.mjs'),
  restore: () => import('./restore.mjs'),
  sbom: () => import('./sbom.mjs'),
  review: () => import('./review.mjs'),
  bench: () => import('./bench.mjs'),
  prove: () => import('./prove.mjs'),
  contract: () => import('./contract.mjs'),
  migration: () => import('./migration.mjs'),
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : null;
if (!command) {
  say(`Usage: npm run <command>, where <command> is one of ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
try {
  const { run } = await command();
  process.exitCode = await run(args);
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  say(error.message);
  process.exitCode = 1;
}
