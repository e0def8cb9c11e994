import { checkReason } from '@iltizam/domain/justifications';
import { LockMode } from '@mikro-orm/core';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { ModeratedKind } from '@iltizam/domain/moderation';
import type { Change } from '../commands/change.js';
import { accepted, deny } from '../graphql/refused.js';
import { ModerationEntity } from './moderation.entity.js';

/** The writer asks for another look at a removal, once: it waits for a moderator again. */
export async function appeal(
  change: Change,
  { kind, recordId, reference }: { kind: ModeratedKind; recordId: string; reference: string },
  text: LocalizedText | null,
): Promise<void> {
  accepted(checkReason(text));
  const last = await change.em.findOne(
    ModerationEntity,
    { kind, recordId },
    { orderBy: { decidedAt: 'desc', id: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!last || last.shown) return deny('WRONG_STATE');
  const before = await change.em.count(ModerationEntity, { kind, recordId, appealedAt: { $ne: null } });
  if (before > 0) deny('WRONG_STATE', 'alreadyAppealed');
  last.appealedAt = change.now;
  last.appeal = text![text!.original];
  change.touch({ recordType: kind, recordId, reference, changes: [] }, 'CITIZEN');
}
