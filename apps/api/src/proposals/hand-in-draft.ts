import type { AuthorCapacity } from '@iltizam/domain/authors';
import type { Citizen } from '@iltizam/domain/citizen-links';
import type { ConsentPurpose } from '@iltizam/domain/consents';
import type { LocalizedText } from '@iltizam/domain/languages';
import { holdsManyLinks, sameText } from '@iltizam/domain/moderation';
import type { HoldGround } from '@iltizam/domain/public-forms';
import { sql } from 'kysely';
import { handInFiles } from '../attachments/own-attachments.js';
import { writeLink } from '../citizens/write-link.js';
import type { Change } from '../commands/change.js';
import { giveConsents } from '../consents/give-consents.js';
import { readerOf } from '../database/database.js';
import { deny } from '../graphql/refused.js';
import { writeMail } from '../mail/write-mail.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { ProposalDraftEntity } from './proposal-draft.entity.js';
import { receiveProposal } from './receive-proposal.js';

interface Payload {
  draft: string;
  name: string;
  capacity: AuthorCapacity;
  organisation: string | null;
  consents: ConsentPurpose[];
  held: HoldGround[];
}

/** A link of kind PROPOSAL was confirmed: the draft is received and gets its number, and is gone as a draft. */
export async function handInDraft(
  change: Change,
  citizen: Citizen,
  given: Record<string, unknown>,
): Promise<string> {
  const { em } = change;
  const payload = given as unknown as Payload;
  const draft = await em.findOne(ProposalDraftEntity, { id: payload.draft });
  if (!draft) return deny('NOT_FOUND', 'linkEnded', { field: 'token' });
  const plan = await em.findOneOrFail(PlanEntity, { id: draft.planId });
  const text = (value: string): LocalizedText => ({
    ar: null,
    fr: null,
    en: null,
    [draft.language]: value,
    original: draft.language,
  });
  const { title, challenge, solution, expectedResult } = draft;
  const received = await receiveProposal(change, {
    plan: plan.reference,
    theme: draft.theme!,
    channel: 'PORTAL',
    texts: {
      title: text(title!),
      challenges: [text(challenge!)],
      solution: text(solution!),
      expectedResult: expectedResult ? text(expectedResult) : null,
    },
    author: {
      name: payload.name,
      email: citizen.email,
      capacity: payload.capacity,
      organisationId: null,
      organisationName: payload.organisation,
      emailConfirmedAt: change.now,
      citizenId: citizen.id,
    },
    held: await holdsOf(change, draft, payload.held),
  });
  await giveConsents(em, citizen.id, payload.consents, draft.language, change.now);
  await handInFiles(change, draft.id, received);
  em.remove(draft);
  const { reference } = received;
  writeMail(em, change.now, {
    to: { citizenId: citizen.id },
    language: citizen.language,
    kind: 'PROPOSAL_RECEIVED',
    facts: { reference },
    reference,
    link: writeLink(em, change.now, citizen, 'ENTER'),
  });
  return reference;
}

/** What was seen when it was sent, and what shows in the text itself. */
async function holdsOf(
  change: Change,
  { planId, title, challenge, solution, expectedResult }: ProposalDraftEntity,
  held: readonly HoldGround[],
): Promise<HoldGround[]> {
  const texts = [title, challenge, solution, expectedResult].map((part) => part ?? '');
  const whole = texts.join(' ');
  const { rows } = await sql<{ same: boolean }>`
    select exists (
      select from proposal p where p.plan_id = ${planId} and p.channel = 'PORTAL'
        and p.submitted_at > ${change.now}::timestamptz - interval '30 days'
        and similarity(plain_letters(p.folded), plain_letters(ar_norm(${whole}))) >= ${sameText}) as same`.execute(
    readerOf(change.em),
  );
  return [
    ...held,
    ...(rows[0]!.same ? (['SAME_TEXT'] as const) : []),
    ...(holdsManyLinks(texts) ? (['MANY_LINKS'] as const) : []),
  ];
}
