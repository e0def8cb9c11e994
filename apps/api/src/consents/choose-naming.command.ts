import { sql } from 'kysely';
import { citizenOf } from '../citizens/citizen-of.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf, type Reader } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import type { ChooseNamingInput } from './naming.type.js';
import { giveConsents, withdrawConsent } from './give-consents.js';

/** Does this person agree to be named with what they wrote? */
export async function agreesToBeNamed(read: Reader, citizenId: string): Promise<boolean> {
  const { rows } = await sql`select from consent
    where citizen_id = ${citizenId} and purpose = 'SHOW_NAME' and withdrawn_at is null limit 1`.execute(read);
  return rows.length > 0;
}

/** From now on the person is named with all they wrote, or with nothing of it. */
export async function chooseNaming(context: Context, input: ChooseNamingInput): Promise<void> {
  const { id, language } = citizenOf(context);
  await runCommand(context, {
    operation: 'Mutation.chooseNaming',
    input,
    change: async (change) => {
      const { em, now } = change;
      const before = await agreesToBeNamed(readerOf(em), id);
      if (before !== input.named)
        await (input.named
          ? giveConsents(em, id, ['SHOW_NAME'], language, now)
          : withdrawConsent(em, id, 'SHOW_NAME', now));
      const changes = [{ field: 'named', before: String(before), after: String(input.named) }];
      change.touch({ recordType: 'CITIZEN', recordId: id, reference: 'SHOW_NAME', changes }, 'CITIZEN');
      return {};
    },
  });
}
