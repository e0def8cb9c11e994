import { runApi } from './start.mjs';
import { say } from './terminal.mjs';

/** Manages administrators from the server's own terminal. */
export async function run([verb, email, ...rest]) {
  if (verb !== 'create' || email === undefined || rest.length > 0) {
    say('Usage: npm run admin -- create EMAIL');
    return 2;
  }
  return runApi('cli/admin.js', [verb, email]);
}
