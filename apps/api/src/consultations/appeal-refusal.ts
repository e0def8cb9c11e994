import { decideComment, type CommentState } from '@iltizam/domain/comment-workflow';
import type { Citizen } from '@iltizam/domain/citizen-links';
import type { LocalizedText } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { accepted } from '../graphql/refused.js';
import { CommentEntity } from './comment.entity.js';

interface Refused {
  id: string;
  reference: string;
  state: CommentState;
  leadInstitution: string;
  appealed: boolean;
}

/**
 * The author of a comment that was refused asks for another look: it waits for a moderator again, who reads why it was
 * refused beside why it should not be. False where this person has no such comment on the commitment.
 */
export async function appealRefusal(
  change: Change,
  citizen: Citizen,
  { commitment, id }: { commitment: string; id: string },
  text: LocalizedText | null,
): Promise<boolean> {
  const { rows } = await sql<Refused>`
    select c.id, c.reference, c.state, i.reference as "leadInstitution", c.appealed_at is not null as appealed
    from consultation_comment c join commitment k on k.id = c.commitment_id
    join institution i on i.id = k.lead_institution_id
    where c.id = ${id} and ${commitment} in (k.reference, k.draft_reference)
      and c.refusal is not null and c.citizen_id = ${citizen.id}
    for update of c`.execute(readerOf(change.em));
  const [held] = rows;
  if (!held) return false;
  const decision = accepted(decideComment(change.actor, 'APPEAL', { ...held, isOwn: true }, { text }));
  const comment = await change.em.findOneOrFail(CommentEntity, { id });
  const words = text![text!.original];
  change.em.assign(comment, { state: decision.to, appealedAt: change.now, appeal: words });
  // Their words stay with the comment, where they go with their author; the timeline and the log keep that they asked.
  change.step({ recordType: 'COMMENT', recordId: id, ...decision });
  const changes = fieldChanges({ state: decision.from }, { state: decision.to });
  const { reference } = held;
  change.touch({ recordType: 'COMMENT', recordId: id, reference, changes }, decision.actorRole);
  return true;
}
