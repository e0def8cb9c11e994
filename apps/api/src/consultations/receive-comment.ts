import type { Citizen } from '@iltizam/domain/citizen-links';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { giveConsents } from '../consents/give-consents.js';
import { readerOf } from '../database/database.js';
import { CommentEntity } from './comment.entity.js';
import { findTarget, type SentComment } from './comment-target.js';

/** Its author opened the link: the comment is received, while its consultation still receives any. */
export async function receiveComment(
  change: Change,
  citizen: Citizen,
  payload: Record<string, unknown>,
): Promise<string> {
  const sent = payload as unknown as SentComment;
  const read = readerOf(change.em);
  const target = await findTarget(read, sent, change.today);
  // Numbers are never given twice: the consultation's row is held until the comment is written.
  const { rows } = await sql<{ number: number }>`
    update public_consultation set last_comment_number = last_comment_number + 1
    where id = ${target.consultationId} returning last_comment_number as number`.execute(read);
  const reference = `${target.consultation}-${String(rows[0]!.number).padStart(3, '0')}`;
  const { part, partId, stance, text, capacity } = sent;
  const comment = change.em.create(CommentEntity, {
    reference,
    consultationId: target.consultationId,
    commitmentId: target.commitmentId,
    part,
    activityId: part === 'ACTIVITY' ? partId : null,
    indicatorId: part === 'INDICATOR' ? partId : null,
    partName: target.partName,
    stance,
    text,
    capacity,
    citizenId: citizen.id,
    state: 'SUBMITTED',
    receivedAt: change.now,
  });
  await change.em.flush();
  await giveConsents(change.em, citizen.id, sent.consents, citizen.language, change.now);
  const one = { recordType: 'COMMENT' as const, recordId: comment.id };
  change.step({ ...one, action: 'SUBMIT', from: null, to: 'SUBMITTED', actorRole: 'CITIZEN' });
  // Who wrote it stays out of the log.
  change.touch(
    { ...one, reference, changes: [{ field: 'state', before: null, after: 'SUBMITTED' }] },
    'CITIZEN',
  );
  return reference;
}
