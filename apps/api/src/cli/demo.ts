import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDemoAccounts } from '../accounts/demo-accounts.js';
import { demoPassword } from '../accounts/demo-password.js';
import { checkoutDir } from '../checkout.js';
import { DEMONSTRATION_PLAN } from '../demonstration/demonstration-plan.js';
import { generate } from '../demonstration/generate.js';
import { loadOnFirstStart } from '../loading/load-on-first-start.js';
import { openForCommand } from './open-for-command.js';

const MOST = 1_000_000;

/** `npm run demo -- --proposals 500 [--seed 1]`: fills a plan of the demonstration's own with generated proposals. */
const { proposals, seed } = readOptions();
const { orm, env, dataDir, close } = await openForCommand();
try {
  if (env.mode === 'production') {
    console.error('A production database takes no generated proposals; nothing was made.');
    process.exitCode = 1;
  } else {
    if (await loadOnFirstStart(orm)) console.log("Filled with Morocco's three plans.");
    const { password } = await demoPassword(
      env.demoPassword,
      dataDir ?? resolve(checkoutDir, env.dataDir ?? '.data'),
    );
    await createDemoAccounts(orm, password);
    const made = await generate(orm, { proposals, seed, until: new Date() });
    console.log(
      `${made} generated proposals added to ${DEMONSTRATION_PLAN}; there are ${proposals} or more now.`,
    );
  }
} finally {
  await close();
}

function readOptions(): { proposals: number; seed: number } {
  const whole = (text: string | undefined, least: number, most: number) => {
    const number = Number(text);
    return Number.isInteger(number) && number >= least && number <= most ? number : null;
  };
  try {
    const { values } = parseArgs({ options: { proposals: { type: 'string' }, seed: { type: 'string' } } });
    const given = {
      proposals: whole(values.proposals ?? '500', 1, MOST),
      seed: whole(values.seed ?? '1', 0, 2 ** 31),
    };
    if (given.proposals !== null && given.seed !== null)
      return { proposals: given.proposals, seed: given.seed };
  } catch {
    // An option it does not know: the same sentence helps.
  }
  console.error(`npm run demo -- [--proposals N] [--seed S], N from 1 to ${MOST}`);
  process.exit(2);
}
