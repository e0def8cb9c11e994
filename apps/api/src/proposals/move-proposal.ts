import { decideProposal, type ProposalGiven } from '@iltizam/domain/proposal-workflow';
import type { ProposalAction } from '@iltizam/domain/proposal-states';
import type { ActorRole } from '@iltizam/domain/roles';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { accepted } from '../graphql/refused.js';
import type { HeldProposal } from './hold-proposal.js';
import type { ProposalEntity } from './proposal.entity.js';
import type { Move } from './move.js';
import { settleOutcome } from './settle-outcome.js';

/** That it came in and that its author took it back is known at once; what is decided waits to be published. */
const publicAtOnce: readonly ProposalAction[] = ['SUBMIT', 'WITHDRAW'];

/** Carries a decided step out: the state, its place in the timeline, the outcome it leads to, the log. */
export async function moveProposal(change: Change, proposal: ProposalEntity, move: Move): Promise<void> {
  const { action, from, to, actorRole, actorCollege, institutionId } = move;
  const { reasonCode = null, reason = null, checks = null } = move;
  const recordId = proposal.id;
  const waitsForSecondReader = to === 'REFUSAL_PROPOSED';
  proposal.state = to;
  proposal.refusalProposedById = waitsForSecondReader ? change.userId : null;
  proposal.refusalProposedRole = waitsForSecondReader ? actorRole : null;
  proposal.refusalProposedCollege = waitsForSecondReader ? actorCollege : null;
  await settleOutcome(change, proposal, move);
  change.step({
    recordType: 'PROPOSAL',
    recordId,
    action,
    from,
    to,
    actorRole,
    actorCollege,
    institutionId,
    reasonCode,
    reason,
    checks,
    published: publicAtOnce.includes(action),
  });
  change.touch(
    {
      recordType: 'PROPOSAL',
      recordId,
      reference: proposal.reference,
      changes: fieldChanges({ state: from }, { state: to, reasonCode, reason, checks }),
    },
    actorRole,
  );
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
