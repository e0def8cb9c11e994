import { resolve } from 'node:path';
import { runApi } from './start.mjs';

/** Verifies the audit log, or writes its seals; the api reads the options. */
export async function run([verb, file, ...rest]) {
  if (verb !== 'links' || file === undefined)
    return runApi('cli/audit.js', [verb, file, ...rest].filter(Boolean));
  // A relative file is meant from where the person stands, not from the checkout.
  return runApi('cli/audit.js', [verb, resolve(process.env.INIT_CWD ?? process.cwd(), file), ...rest]);
}
