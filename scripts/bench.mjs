import { ensureBuilt } from './build.mjs';
import { inCheckout } from './checkout.mjs';
import { appNode } from './environment.mjs';
import { ensureInstalled } from './install.mjs';
import { runProgram } from './program.mjs';

/** Measures; the arguments are the measurement's own. */
export async function run(args) {
  await ensureInstalled();
  await ensureBuilt();
  return runProgram(appNode(), [inCheckout('bench/src/main.mjs'), ...args]);
}
