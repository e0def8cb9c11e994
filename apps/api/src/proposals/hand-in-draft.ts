import type { AuthorCapacity } from '@iltizam/domain/authors';
import type { Citizen } from '@iltizam/domain/citizen-links';
import type { ConsentPurpose } from '@iltizam/domain/consents';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { HoldGround } from '@iltizam/domain/public-forms';
import { handInFiles } from '../attachments/own-attachments.js';
import { writeLink } from '../citizens/write-link.js';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { giveConsents } from '../consents/give-consents.js';
import { deny } from '../graphql/refused.js';
import { institutionNamed } from '../institutions/institution-named.js';
import { writeMail } from '../mail/write-mail.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { ProposalDraftEntity } from './proposal-draft.entity.js';
import { holdsOfTexts } from './holds-of-texts.js';
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
  const texts = {
    title: text(title!),
    challenges: [text(challenge!)],
    solution: text(solution!),
    expectedResult: expectedResult ? text(expectedResult) : null,
  };
  const received = await receiveProposal(change, {
    plan: plan.reference,
    theme: draft.theme!,
    channel: 'PORTAL',
    texts,
    author: {
      name: payload.name,
      email: citizen.email,
      capacity: payload.capacity,
      organisationId: payload.organisation && (await institutionNamed(readerOf(em), payload.organisation)),
      organisationName: payload.organisation,
      emailConfirmedAt: change.now,
      citizenId: citizen.id,
    },
    held: await holdsOfTexts(change, { planId: plan.id }, texts, payload.held),
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
