import { readFileSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { failedChecks } from './check.mjs';
import { inCheckout, workspaces } from './checkout.mjs';
import { ensureInstalled } from './install.mjs';
import { Missing, say } from './terminal.mjs';
import { findChromium } from './tests/chromium.mjs';
import { countFailedStep, newTally, tallyLine } from './tests/tally.mjs';
import { runVitest } from './tests/vitest.mjs';

/**
 * Everything that tells whether this works: checks, unit tests, api tests on a real database, walks in a real
 * browser. `--api-only` runs the api's tests alone (for another PostgreSQL). The last line sums them up.
 */
export async function run(args) {
  const unknown = args.filter((arg) => arg !== '--api-only');
  if (unknown.length > 0) {
    say(`Usage: npm test [-- --api-only]; "${unknown.join(' ')}" is not understood.`);
    return 2;
  }
  const tally = newTally();
  try {
    await ensureInstalled();
    await ensureBuilt();
    await (args.includes('--api-only') ? runVitest(tally, 'apps/api') : runAll(tally));
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    say(error.message);
    countFailedStep(tally);
  }
  process.stdout.write(`${tallyLine(tally)}\n`);
  return tally.failed === 0 ? 0 : 1;
}

async function runAll(tally) {
  const failed = await failedChecks();
  failed.forEach(() => countFailedStep(tally));
  // One after the other: each keeps a small machine's cores busy by itself.
  const folders = workspaces().filter((folder) => scriptsOf(folder).test);
  for (const folder of folders) await runVitest(tally, folder);
  await runVitest(tally, 'e2e', { CHROMIUM: await findChromium() });
  if (failed.length > 0) say(`Failed checks: ${failed.join(', ')}.`);
}

function scriptsOf(folder) {
  return JSON.parse(readFileSync(inCheckout(folder, 'package.json'), 'utf8')).scripts ?? {};
}
