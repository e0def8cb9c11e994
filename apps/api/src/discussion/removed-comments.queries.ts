import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import type { RemovedComment } from './removed-comment.type.js';

/** What the recognised person wrote under proposals and a moderator removed, the newest first. */
export async function myRemovedComments({ citizen, em }: Context): Promise<RemovedComment[]> {
  if (citizen === null) return [];
  const { rows } = await sql<RemovedComment>`
    select c.id, p.reference as proposal, c.text, c.written_at as "writtenAt",
      (select m.reason from moderation m where m.kind = 'PROPOSAL_COMMENT' and m.record_id = c.id
       order by m.decided_at desc, m.id desc limit 1) as "removedFor",
      not exists (select from moderation m where m.kind = 'PROPOSAL_COMMENT' and m.record_id = c.id
                  and m.appealed_at is not null) as "canAppeal"
    from proposal_comment c join proposal p on p.id = c.proposal_id
    where c.citizen_id = ${citizen.id} and c.removed_at is not null
    order by c.written_at desc, c.id desc`.execute(readerOf(em));
  return rows;
}
