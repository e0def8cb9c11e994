import { ensureBuilt } from './build.mjs';
import { inCheckout } from './checkout.mjs';
import { appNode } from './environment.mjs';
import { ensureInstalled } from './install.mjs';
import { runProgram } from './program.mjs';
import { findChromium } from './tests/chromium.mjs';

/** Proves what docs/trust.md says, at full size; the arguments are ids of its rows (none: all), or --print for the page alone. */
export async function run(args) {
  await ensureInstalled();
  const proof = [inCheckout('trust/src/prove.ts'), ...args];
  if (args.includes('--print')) return runProgram(appNode(), proof);
  await ensureBuilt();
  return runProgram(appNode(), proof, { env: { CHROMIUM: await findChromium(), CI: 'true' } });
}
