import { runApi } from './start.mjs';

/** Verifies the audit log, or writes its seals; the api reads the options. */
export async function run(args) {
  return runApi('cli/audit.js', args);
}
