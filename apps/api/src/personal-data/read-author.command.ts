import { checkTypedReason } from '@iltizam/domain/justifications';
import { sql } from 'kysely';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { accepted, notFound } from '../graphql/refused.js';
import { noteRead } from './note-read.js';
import type { AuthorData, ReadAuthorInput } from './read-author.type.js';

type Row = AuthorData & { id: string; held: boolean };

/** Shows who wrote a proposal to whoever says why; that it was shown is written in the same transaction. */
export async function readAuthor(context: Context, input: ReadAuthorInput): Promise<AuthorData | null> {
  let author: AuthorData | null = null;
  await runCommand(context, {
    operation: 'Mutation.readAuthor',
    input: { idempotencyKey: null },
    change: async ({ em }) => {
      const reason = accepted(checkTypedReason(input.reason));
      const { rows } = await sql<Row>`
        select p.id, a.name, a.email, a.organisation_name as organisation, a.capacity,
          coalesce(a.name, a.email, a.organisation_name) is not null as held
        from proposal p left join proposal_author a on a.proposal_id = p.id
        where p.reference = ${input.proposal} limit 1`.execute(readerOf(em));
      const [row] = rows;
      if (!row) throw notFound();
      const { id: recordId, held, ...shown } = row;
      author = held ? shown : null;
      await noteRead(em, context, {
        operation: 'Mutation.readAuthor',
        recordType: 'PROPOSAL',
        recordId,
        reference: input.proposal,
        people: held ? 1 : 0,
        reason,
      });
      return {};
    },
  });
  return author;
}
