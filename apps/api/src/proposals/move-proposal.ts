import { decideProposal, type ProposalGiven } from '@iltizam/domain/proposal-workflow';
import type { ProposalAction } from '@iltizam/domain/proposal-states';
import type { ActorRole } from '@iltizam/domain/roles';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change, Step, Touched } from '../commands/change.js';
import { accepted } from '../graphql/refused.js';
import type { HeldProposal } from './hold-proposal.js';
import type { ProposalEntity } from './proposal.entity.js';
import type { Move } from './move.js';
import { settleOutcome } from './settle-outcome.js';

/** That it came in and that its author took it back is known at once; what is decided waits to be published. */
const publicAtOnce: readonly ProposalAction[] = ['SUBMIT', 'WITHDRAW'];

/** Carries a decided step out: the state, its place in the timeline, the outcome it leads to, the log. */
export async function moveProposal(change: Change, proposal: ProposalEntity, move: Move): Promise<void> {
  Object.assign(proposal, placeAfter(change, move));
  await settleOutcome(change, proposal, move);
  change.step(stepOf(proposal.id, move));
  change.touch(touchedBy(proposal, move), move.actorRole);
}

/** Where a step leaves its proposal, and who proposed the refusal that now waits for a second reader. */
export function placeAfter({ userId }: Change, { to, actorRole, actorCollege }: Move) {
  const waitsForSecondReader = to === 'REFUSAL_PROPOSED';
  return {
    state: to,
    refusalProposedById: waitsForSecondReader ? userId : null,
    refusalProposedRole: waitsForSecondReader ? actorRole : null,
    refusalProposedCollege: waitsForSecondReader ? actorCollege : null,
  };
}

export const stepOf = (recordId: string, move: Move): Step => ({
  recordType: 'PROPOSAL',
  recordId,
  action: move.action,
  from: move.from,
  to: move.to,
  actorRole: move.actorRole,
  actorCollege: move.actorCollege,
  institutionId: move.institutionId ?? null,
  reasonCode: move.reasonCode ?? null,
  reason: move.reason ?? null,
  checks: move.checks ?? null,
  published: publicAtOnce.includes(move.action),
});

export function touchedBy({ id, reference }: { id: string; reference: string }, move: Move): Touched {
  const { from, to, reasonCode = null, reason = null, checks = null } = move;
  return {
    recordType: 'PROPOSAL',
    recordId: id,
    reference,
    changes: fieldChanges({ state: from }, { state: to, reasonCode, reason, checks }),
  };
}

interface Following {
  /** In which role whoever acted did so: a step that follows still names who set it off. */
  actorRole: ActorRole;
  institutionId?: string | null;
  given?: ProposalGiven;
}

/** A step that follows by itself from another act: an institution's answer, a card that takes the proposal in. */
export async function followProposal(
  change: Change,
  proposal: ProposalEntity,
  held: HeldProposal,
  action: ProposalAction,
  { actorRole, institutionId, given }: Following,
): Promise<void> {
  const { actor } = change;
  const decision = accepted(
    decideProposal({ action, actor, as: 'SYSTEM', proposal: held, ...(given ? { given } : {}) }),
  );
  await moveProposal(change, proposal, {
    ...decision,
    actorRole,
    ...(institutionId === undefined ? {} : { institutionId }),
    reason: given?.reason ?? null,
  });
}
