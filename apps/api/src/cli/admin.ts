import { createInterface } from 'node:readline/promises';
import { createAdministrator } from '../accounts/create-administrator.js';
import { whyNotPassword } from '../accounts/password-rules.js';
import { SHORTEST_PASSWORD } from '../accounts/passwords.js';
import { openForCommand } from './open-for-command.js';

/**
 * `npm run admin -- create EMAIL`: makes an administrator and shows the link, good once and for seven days, by which
 * they choose their password. With `--password-stdin` the first line of the input is the password.
 */
const [verb, email, option] = process.argv.slice(2);
if (verb !== 'create' || !email || (option !== undefined && option !== '--password-stdin')) {
  console.error('npm run admin -- create EMAIL [--password-stdin]');
  process.exit(2);
}
const given = option ? await firstLine() : null;
if (given !== null && (await whyNotPassword(given, { email, name: '' }))) {
  console.error(
    `The password must have at least ${SHORTEST_PASSWORD} characters and not be easily guessed; nothing was made.`,
  );
  process.exit(2);
}
const { orm, env, close } = await openForCommand();
try {
  const made = await createAdministrator(orm, email, given);
  if (made === 'taken') {
    console.error(`There is a user ${email} already; an administrator gives roles in the console.`);
    process.exitCode = 1;
  } else if (made === 'not an address') {
    console.error(`${email} is not an e-mail address; nothing was made.`);
    process.exitCode = 1;
  } else {
    console.log(`${made.email} is an administrator now.`);
    const origin = env.origin ?? `http://127.0.0.1:${env.port}`;
    if (made.link !== null)
      console.log(`Choose a password   ${origin}${made.link}   (works once, for seven days)`);
  }
} finally {
  await close();
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  return '';
}
