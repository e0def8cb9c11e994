import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import type { RemovedComment } from './removed-comment.type.js';

/** What the recognised person wrote, under proposals or in public consultations, and a moderator keeps back. */
export async function myRemovedComments({ citizen, em }: Context): Promise<RemovedComment[]> {
  if (citizen === null) return [];
  const { rows } = await sql<RemovedComment>`
    select c.id, p.reference as proposal, null as commitment, c.text, c.written_at as "writtenAt",
      (select m.reason from moderation m where m.kind = 'PROPOSAL_COMMENT' and m.record_id = c.id
       order by m.decided_at desc, m.id desc limit 1) as "removedFor",
      not exists (select from moderation m where m.kind = 'PROPOSAL_COMMENT' and m.record_id = c.id
                  and m.appealed_at is not null) as "canAppeal"
    from proposal_comment c join proposal p on p.id = c.proposal_id
    where c.citizen_id = ${citizen.id} and c.removed_at is not null
    union all
    select c.id, null, coalesce(k.reference, k.draft_reference), c.text, c.received_at, c.refusal_text,
      c.appealed_at is null and c.state = 'REFUSED'
    from consultation_comment c join commitment k on k.id = c.commitment_id
    where c.citizen_id = ${citizen.id} and c.refusal is not null
    order by "writtenAt" desc, id desc`.execute(readerOf(em));
  return rows;
}
