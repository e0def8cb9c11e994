import type { Citizen } from '@iltizam/domain/citizen-links';
import type { LocalizedText } from '@iltizam/domain/languages';
import { holdsManyLinks, sameText, showsAtOnce } from '@iltizam/domain/moderation';
import type { HoldGround } from '@iltizam/domain/public-forms';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { discussedProposal } from './discussed-proposal.js';
import { ProposalCommentEntity } from './proposal-comment.entity.js';

interface Payload {
  proposal: string;
  text: LocalizedText;
  held: HoldGround[];
}

/** A link of kind COMMENT was confirmed. */
export async function sendComment(
  change: Change,
  citizen: Citizen,
  given: Record<string, unknown>,
): Promise<string> {
  const { proposal: reference, text, held } = given as unknown as Payload;
  const { em, now } = change;
  const { id: proposalId } = await discussedProposal(change, reference);
  const words = text[text.original] ?? '';
  const { rows } = await sql<{ accepted: boolean; same: boolean }>`
    select exists (select from proposal_comment c where c.citizen_id = ${citizen.id} and c.shown_at is not null
        and c.removed_at is null) as accepted,
      exists (select from proposal_comment c where c.written_at > ${now}::timestamptz - interval '30 days'
        and similarity(plain_letters(ar_norm(all_languages(c.text))), plain_letters(ar_norm(${words}))) >= ${sameText}) as same`.execute(
    readerOf(em),
  );
  const { accepted, same } = rows[0]!;
  const heldFor: HoldGround[] = [
    ...held,
    ...(same ? (['SAME_TEXT'] as const) : []),
    ...(holdsManyLinks([words]) ? (['MANY_LINKS'] as const) : []),
  ];
  const comment = em.create(ProposalCommentEntity, {
    proposalId,
    citizenId: citizen.id,
    text,
    writtenAt: now,
    shownAt: showsAtOnce(accepted, heldFor) ? now : null,
    removedAt: null,
    heldFor,
  });
  await em.flush();
  change.touch({ recordType: 'PROPOSAL_COMMENT', recordId: comment.id, reference, changes: [] }, 'CITIZEN');
  return reference;
}
