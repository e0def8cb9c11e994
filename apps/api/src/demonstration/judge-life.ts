import type { Channel } from '@iltizam/domain/channels';
import { replay, type ProposalStep } from '@iltizam/domain/proposal-history';
import type { ProposalAction, ProposalState } from '@iltizam/domain/proposal-states';
import { decideProposal, type ProposalFacts } from '@iltizam/domain/proposal-workflow';
import type { Actor, ActorRole, College } from '@iltizam/domain/roles';
import { contest } from './phrases/decisions.js';

/** Who takes a step of a generated life: the author, a member of one college or the other, the secretariat, an officer. */
export type Doer = 'AUTHOR' | 'CIVIL' | 'PUBLIC' | 'SECRETARIAT' | 'OFFICER';

/** A step as it is told, before the rules have judged it. */
export type Told = [action: ProposalAction, doer: Doer];

export interface LifeStep {
  action: ProposalAction;
  from: ProposalState;
  to: ProposalState;
  doer: Doer;
  role: ActorRole;
  college: College | null;
}

const member = (userId: string, college: College): Actor => ({
  userId,
  memberships: [{ role: 'MEMBER', college, institutions: [], organisation: null, plan: null, meeting: null }],
});

function actorOf(doer: Doer): Actor {
  if (doer === 'CIVIL') return member('civil', 'CIVIL_SOCIETY');
  if (doer === 'PUBLIC') return member('public', 'ADMINISTRATION');
  const secretariat = { role: 'SECRETARIAT', college: null, institutions: [], organisation: null } as const;
  return { userId: doer, memberships: [{ ...secretariat, plan: null, meeting: null }] };
}

/** Takes the steps by the domain's own table; one it refuses is a fault of the list above and stops the program. */
export function live(steps: readonly Told[], channel: Channel): LifeStep[] {
  const past: ProposalStep[] = [];
  return steps.map(([action, teller]) => {
    // What a meeting proposed is recorded by the secretariat; the others are sent by their authors.
    const doer = teller === 'AUTHOR' && channel === 'MEETING' ? 'SECRETARIAT' : teller;
    const { state, facts } = standing(past, channel);
    const as = doer === 'AUTHOR' ? ('AUTHOR' as const) : doer === 'OFFICER' ? ('SYSTEM' as const) : undefined;
    const actor = actorOf(doer);
    const given = {
      reasonCode: 'OUT_OF_MANDATE' as const,
      reason: contest,
      institutions: { lead: 'a', others: [] },
      dueOn: '2000-01-02',
      today: '2000-01-01',
      lead: { reference: 'other', state: 'SUBMITTED' as const, samePlan: true },
    };
    const decided = decideProposal({ action, actor, proposal: facts, given, ...(as ? { as } : {}) });
    if (!decided.ok) throw new Error(`${action} from ${state}: ${JSON.stringify(decided.refusal)}`);
    const { from, to, actorRole, actorCollege: college } = decided.value;
    const role = doer === 'OFFICER' ? 'OFFICER' : actorRole;
    past.push({ action, from, to, userId: actor.userId, role, college });
    return { action, from, to, doer, role, college };
  });
}

function standing(past: readonly ProposalStep[], channel: Channel) {
  const state: ProposalState = past.at(-1)?.to ?? 'DRAFT';
  const facts: ProposalFacts = {
    ...replay(past),
    reference: 'this',
    state,
    openStages: ['COLLECTION'],
    policy: 'SECOND_READER',
    channel,
    hasReachableAuthor: channel === 'PORTAL',
    outcomePublished: false,
    assignments: [],
    recused: false,
    groupLead: null,
    // Its generated past was recorded by the secretariat.
    committeeSits: false,
  };
  return { state, facts };
}
