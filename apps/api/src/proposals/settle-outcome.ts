import { assignmentDecisions, type AssignmentDecision } from '@iltizam/domain/assignment-workflow';
import { outcomeOf, outcomeOfState } from '@iltizam/domain/publication';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { AssignmentEntity } from '../assignments/assignment.entity.js';
import type { Change } from '../commands/change.js';
import { TransitionEntity } from '../timeline/transition.entity.js';
import type { Move } from './move.js';
import { OutcomeEntity } from './outcome.entity.js';
import type { ProposalEntity } from './proposal.entity.js';

/**
 * Brings the outcome in line with the state a proposal has moved to. A published one is superseded and stays to be
 * read; one that never was is replaced, or goes: the timeline keeps what was decided.
 */
export async function settleOutcome(change: Change, proposal: ProposalEntity, move: Move): Promise<void> {
  const { em } = change;
  if (move.action === 'SESSION_UPHOLD') return uphold(change, proposal);
  await em.flush();
  const standing = await em.findOne(OutcomeEntity, { proposalId: proposal.id, supersededAt: null });
  const answer = outcomeOfState[proposal.state] === null ? null : await leadAnswer(change, proposal);
  const decision = outcomeOf(proposal.state, answer?.state ?? null);
  if (standing?.publishedAt) {
    standing.supersededAt = change.now;
    await em.flush();
  }
  const unpublished = standing?.publishedAt ? null : standing;
  if (decision === null) {
    if (unpublished) em.remove(unpublished);
    return;
  }
  const settled = {
    decision,
    ...(await groundsOf(change, proposal, move, answer)),
    decidedAt: change.now,
    decidedById: change.userId,
  };
  if (unpublished) em.assign(unpublished, settled);
  else em.create(OutcomeEntity, { proposalId: proposal.id, ...settled, provenance: 'ENTERED' });
}

/** The session lets the decision stand that its author objected to, as it was published. */
async function uphold({ em }: Change, proposal: ProposalEntity): Promise<void> {
  const former = await em.findOne(
    OutcomeEntity,
    { proposalId: proposal.id, publishedAt: { $ne: null } },
    { orderBy: { publishedAt: 'desc' } },
  );
  if (former) former.supersededAt = null;
}

type Answer = { state: AssignmentDecision; justification: LocalizedText | null };

async function leadAnswer({ em }: Change, proposal: ProposalEntity): Promise<Answer | null> {
  const lead = await em.findOne(AssignmentEntity, {
    proposalId: proposal.id,
    lead: true,
    endedAt: null,
    state: { $in: [...assignmentDecisions] },
  });
  return lead && { state: lead.state as AssignmentDecision, justification: lead.justification ?? null };
}

interface Grounds {
  reason: InadmissibilityReason | null;
  justification: LocalizedText | null;
}

/** Why it was decided so: said now, by whoever proposed the refusal, or by the lead institution. */
async function groundsOf(
  { em }: Change,
  proposal: ProposalEntity,
  move: Move,
  answer: Answer | null,
): Promise<Grounds> {
  if (proposal.state === 'GROUPED') return { reason: null, justification: null };
  if (proposal.state === 'NOT_INCLUDED') return { reason: null, justification: move.reason ?? null };
  if (proposal.state !== 'INADMISSIBLE')
    return { reason: null, justification: answer?.justification ?? null };
  if (move.reasonCode) return { reason: move.reasonCode, justification: move.reason ?? null };
  const proposed = await em.findOneOrFail(
    TransitionEntity,
    { recordType: 'PROPOSAL', recordId: proposal.id, action: 'PROPOSE_REFUSAL' },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
  return { reason: proposed.reasonCode ?? null, justification: proposed.reason ?? null };
}
