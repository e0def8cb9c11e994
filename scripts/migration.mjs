import { runApiFirst } from './start.mjs';
import { say } from './terminal.mjs';

/** Writes the migration for what the entities describe and the tables lack. */
export async function run([name, ...rest]) {
  if (name === undefined || rest.length > 0) {
    say('Usage: npm run migration -- NAME, where NAME says what changes: card-risks');
    return 2;
  }
  return runApiFirst('cli/new-migration.js', [name]);
}
