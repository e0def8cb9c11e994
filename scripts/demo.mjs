import { runApi } from './start.mjs';

/** Fills the demonstration's plan with generated proposals; the api reads the options. */
export async function run(args) {
  return runApi('cli/demo.js', args);
}
