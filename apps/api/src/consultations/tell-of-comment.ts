import { publicCommentStates, type CommentState } from '@iltizam/domain/comment-workflow';
import type { Locale, LocalizedText } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { writeLink } from '../citizens/write-link.js';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { writeMail } from '../mail/write-mail.js';
import { OutboxMessageEntity } from '../outbox/outbox-message.entity.js';
import type { CommentEntity } from './comment.entity.js';

interface Card {
  reference: string;
  title: LocalizedText;
  lead: string;
}

/** Its author is told what became of it; the officers of the lead institution that it waits for their answer. */
export async function tellOfComment(
  change: Change,
  comment: CommentEntity,
  state: CommentState,
): Promise<void> {
  if (state === 'SUBMITTED') return;
  const read = readerOf(change.em);
  const { rows } = await sql<Card>`
    select c.reference, c.title, i.reference as lead
    from commitment c join institution i on i.id = c.lead_institution_id where c.id = ${comment.commitmentId}`.execute(
    read,
  );
  const card = rows[0]!;
  const { reference } = comment;
  await tellAuthor(change, comment, card, state);
  if (state !== 'ACCEPTED') return;
  change.em.create(OutboxMessageEntity, {
    at: change.now,
    kind: 'comment.to-answer',
    recordType: 'COMMENT',
    reference,
    payload: { institution: card.lead, title: card.title },
    handledAt: null,
  });
}

async function tellAuthor(
  change: Change,
  comment: CommentEntity,
  card: Card,
  state: CommentState,
): Promise<void> {
  if (comment.citizenId == null) return;
  const { rows } = await sql<{ language: Locale }>`
    select language from citizen where id = ${comment.citizenId} and silenced_at is null`.execute(
    readerOf(change.em),
  );
  const [citizen] = rows;
  if (!citizen) return;
  const isPublic = (publicCommentStates as readonly CommentState[]).includes(state);
  writeMail(change.em, change.now, {
    to: { citizenId: comment.citizenId },
    language: citizen.language,
    kind: `CONSULTATION_COMMENT_${state as Exclude<CommentState, 'SUBMITTED'>}`,
    facts: {
      reference: comment.reference,
      title: card.title,
      reason: state === 'REFUSED' ? (comment.refusalText ?? null) : (comment.answerText ?? null),
    },
    // Who reads that it is refused comes to their own page, where they ask for another look.
    link: isPublic
      ? `/${citizen.language}/commitments/${card.reference}/consultation#${comment.reference}`
      : writeLink(change.em, change.now, { id: comment.citizenId, language: citizen.language }, 'ENTER'),
    reference: comment.reference,
  });
}
