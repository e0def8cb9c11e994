import type { Channel } from '@iltizam/domain/channels';
import type { LocalizedText } from '@iltizam/domain/languages';
import { checkStages, stageRules } from '@iltizam/domain/plan-stages';
import type { HoldGround } from '@iltizam/domain/public-forms';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { accepted, deny } from '../graphql/refused.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { ProposalAuthorEntity } from './proposal-author.entity.js';
import { ProposalEntity } from './proposal.entity.js';
import { takeNumber } from './take-number.js';

export interface ReceivedTexts {
  title: LocalizedText;
  challenges: LocalizedText[];
  solution: LocalizedText | null;
  expectedResult: LocalizedText | null;
}

interface Received {
  /** References of a plan that collects, and of a theme of it. */
  plan: string;
  theme: string;
  channel: Channel;
  texts: ReceivedTexts;
  author: Omit<ProposalAuthorEntity, 'id' | 'proposalId' | 'nameRead' | 'createdAt'>;
  /** Why a moderator looks at it with care. */
  held?: readonly HoldGround[];
}

/** Takes a proposal in from outside: its number, its author apart from it, its first step. It appears after moderation. */
export async function receiveProposal(
  change: Change,
  { plan: planReference, theme: themeReference, channel, texts, author, held = [] }: Received,
): Promise<{ id: string; reference: string }> {
  const { em } = change;
  const plan = await takeNumber(change, { reference: planReference });
  accepted(checkStages(stageRules.submit, plan.openStages));
  const theme = await em.findOne(ThemeEntity, { planId: plan.id, reference: themeReference });
  if (!theme) return deny('NOT_FOUND', undefined, { field: 'theme' });
  const reference = plan.proposal;
  const proposal = em.create(ProposalEntity, {
    reference,
    planId: plan.id,
    themeId: theme.id,
    channel,
    ...texts,
    state: 'SUBMITTED',
    submittedAt: change.now,
    submittedPrecision: 'INSTANT',
    clientId: change.actor.client?.id ?? null,
    heldFor: [...held],
    provenance: 'ENTERED',
  });
  await em.flush();
  em.create(ProposalAuthorEntity, { proposalId: proposal.id, ...author });
  change.step({
    recordType: 'PROPOSAL',
    recordId: proposal.id,
    action: 'SUBMIT',
    from: channel === 'PORTAL' ? 'DRAFT' : null,
    to: 'SUBMITTED',
    actorRole: 'CITIZEN',
    published: true,
  });
  // Who wrote it stays out of the log.
  const changes = fieldChanges({}, { theme: themeReference, ...texts });
  change.touch({ recordType: 'PROPOSAL', recordId: proposal.id, reference, changes }, 'CITIZEN');
  return { id: proposal.id, reference };
}
