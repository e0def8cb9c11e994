import { openProposalActions, type ProposalFacts } from '@iltizam/domain/proposal-workflow';
import { proposalStates, type ProposalState } from '@iltizam/domain/proposal-states';
import type { Actor, Role } from '@iltizam/domain/roles';
import { expect, test } from 'vitest';
import type { ActionFragment } from '../generated/graphql';
import { otherActions, verbsOf } from './verbs';

const actorOf = (role: Role): Actor => ({
  userId: 'reader',
  memberships: [
    {
      role,
      college: role === 'MEMBER' ? 'CIVIL_SOCIETY' : null,
      institutions: [],
      organisation: null,
      plan: null,
      meeting: null,
    },
  ],
});

const factsIn = (state: ProposalState): ProposalFacts => ({
  reference: 'ma-nap-3-p0001',
  state,
  formerState: null,
  openStages: ['COLLECTION'],
  policy: 'SECOND_READER',
  channel: 'PORTAL',
  hasReachableAuthor: true,
  askedAuthor: false,
  hasObjected: false,
  proposedBy: { userId: 'other', role: 'MEMBER', college: 'ADMINISTRATION' },
  lastDecision: null,
  outcomePublished: false,
  assignments: [],
  recused: false,
  groupLead: null,
  committeeSits: false,
});

const actionsFor = (role: Role, facts: ProposalFacts): ActionFragment[] =>
  openProposalActions(actorOf(role), facts).map(({ action, allowed, refusal }) => ({
    action,
    allowed,
    refusal: refusal && {
      code: refusal.code,
      facts: Object.entries(refusal.facts ?? {}).map(([name, value]) => ({ name, value: String(value) })),
    },
  }));

const shown = (role: Role, state: ProposalState) =>
  Object.fromEntries(verbsOf(actionsFor(role, factsIn(state))).map(({ verb, action }) => [verb, action]));

test('each state gives the keys the step that leads where the key says', () => {
  expect(shown('MEMBER', 'SUBMITTED')).toEqual({
    admit: 'ADMIT',
    duplicate: 'GROUP',
    refuse: 'PROPOSE_REFUSAL',
    ask: 'ASK_AUTHOR',
    refer: 'REFER',
  });
  expect(shown('MEMBER', 'ADMISSIBLE')).toEqual({ admit: 'ASSIGN', duplicate: 'GROUP', refer: 'REFER' });
  expect(shown('MEMBER', 'REFUSAL_PROPOSED')).toEqual({
    refuse: 'CONFIRM_REFUSAL',
    refer: 'CONTEST_REFUSAL',
  });
  expect(shown('SECRETARIAT', 'REFERRED')).toEqual({
    admit: 'SESSION_ADMIT',
    duplicate: 'GROUP',
    refuse: 'SESSION_REFUSE',
  });
});

test('a step that is listed but not open keeps its "why not"', () => {
  const facts = { ...factsIn('SUBMITTED'), hasReachableAuthor: false };
  const ask = verbsOf(actionsFor('MEMBER', facts)).find(({ verb }) => verb === 'ask');
  expect(ask?.refusal).toEqual({ code: 'WRONG_STATE', facts: [{ name: 'why', value: 'noAuthorToAsk' }] });
});

test('in every state a key has one step at most, and what has no key is offered elsewhere', () => {
  for (const role of ['MEMBER', 'SECRETARIAT'] as const)
    for (const state of proposalStates) {
      const actions = actionsFor(role, factsIn(state)).filter(({ allowed }) => allowed);
      expect([state, verbsOf(actions).length + otherActions(actions).length]).toEqual([
        state,
        actions.length,
      ]);
    }
});
