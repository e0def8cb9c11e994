import { runApi } from './start.mjs';

/** Prints both schemas into packages/contract, where a change of them is reviewed. */
export async function run() {
  return runApi('cli/print-schema.js', []);
}
