import { runApiFirst } from './start.mjs';

/** Prints both schemas into packages/contract, where a change of them is reviewed. */
export async function run() {
  return runApiFirst('cli/print-schema.js', []);
}
