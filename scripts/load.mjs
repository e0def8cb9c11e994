import { resolve } from 'node:path';
import { runApi } from './start.mjs';
import { say } from './terminal.mjs';

/** Loads a plan's files from a folder; a relative one is meant from where the person stands, not from the checkout. */
export async function run([folder, ...rest]) {
  if (folder === undefined || rest.length > 0) {
    say('Usage: npm run load -- DIR, where DIR holds the files of one plan.');
    return 2;
  }
  return runApi('cli/load.js', [resolve(process.env.INIT_CWD ?? process.cwd(), folder)]);
}
