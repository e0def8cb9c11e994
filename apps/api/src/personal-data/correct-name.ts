import { checkName } from '@iltizam/domain/justifications';
import { sql } from 'kysely';
import { citizenOf } from '../citizens/citizen-of.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf, type Reader } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { accepted } from '../graphql/refused.js';
import type { CorrectNameInput } from './correct-name.type.js';

/** The name a person gave with what they wrote last; null where none is held. */
export async function nameHeld(read: Reader, citizenId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`
    select name from proposal_author where citizen_id = ${citizenId} and name is not null
    order by created_at desc, id desc limit 1`.execute(read);
  return rows[0]?.name ?? null;
}

/** A person's name as they write it now, wherever it is held of them; the log knows that it changed, and not to what. */
export async function correctName(context: Context, input: CorrectNameInput): Promise<void> {
  const { id } = citizenOf(context);
  const name = accepted(checkName(input.name));
  await runCommand(context, {
    operation: 'Mutation.correctName',
    input,
    change: async (change) => {
      const read = readerOf(change.em);
      // Another name is not shown before a moderator read it.
      await sql`update proposal_author set name = ${name}, name_read = name_read and name = ${name}
        where citizen_id = ${id} and name is not null`.execute(read);
      await sql`update meeting_registration set name = ${name} where citizen_id = ${id}`.execute(read);
      change.touch({ recordType: 'CITIZEN', recordId: id, reference: 'NAME', changes: [] }, 'CITIZEN');
      return {};
    },
  });
}
