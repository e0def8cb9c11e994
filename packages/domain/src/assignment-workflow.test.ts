import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assignmentActions,
  assignmentStates,
  decideAssignment,
  openAssignmentActions,
  proposalAfterAnswer,
  type AssignmentFacts,
} from './assignment-workflow.js';
import { cast, french, justification } from './testing-cast.js';
import { list, printTable } from './testing-table.js';

const pending: AssignmentFacts = {
  institution: 'digital-transition',
  lead: true,
  state: 'PENDING',
  proposalState: 'ASSIGNED',
};

test('the table reads as the policy it is', async () => {
  const rows = assignmentActions.map(({ action, from, to, needs }) => [
    action,
    list(from),
    to,
    'OFFICER (of the institution)',
    list(needs),
  ]);
  await expect(
    printTable('Assignment: how an institution answers', ['action', 'from', 'to', 'by', 'needs'], rows),
  ).toMatchFileSnapshot('../tables/assignment.md');
});

test('an officer answers for the own institution and for what it succeeded', () => {
  const request = { action: 'RETAIN' as const, actor: cast.officer };
  expect(decideAssignment({ ...request, assignment: pending })).toEqual({
    ok: true,
    value: { from: 'PENDING', to: 'RETAINED' },
  });
  expect(
    decideAssignment({ ...request, assignment: { ...pending, institution: 'administration-reform' } }).ok,
  ).toBe(true);
});

test('for anybody else it is not there, or not theirs', () => {
  const decide = (actor: (typeof cast)['officer']) =>
    decideAssignment({ action: 'RETAIN', actor, assignment: pending });
  expect(decide(cast.otherOfficer)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  expect(decide(cast.administrator)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  expect(decide(cast.memberCivil)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  expect(decide(cast.secretariat)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
});

test.each(['NOT_RETAIN', 'PARTLY_RETAIN', 'RETURN'] as const)('%s needs its words', (action) => {
  const request = { action, actor: cast.officer, assignment: pending };
  expect(decideAssignment(request)).toMatchObject({
    refusal: { code: 'REASON_REQUIRED', field: 'justification' },
  });
  expect(decideAssignment({ ...request, given: { justification } }).ok).toBe(true);
});

test('"not ours" needs a word, not an essay; "not retained" explains', () => {
  const given = { justification: french('Pas nous.') };
  const request = { actor: cast.officer, assignment: pending, given };
  expect(decideAssignment({ ...request, action: 'RETURN' }).ok).toBe(true);
  expect(decideAssignment({ ...request, action: 'NOT_RETAIN' })).toMatchObject({
    refusal: { facts: { why: 'tooShort' } },
  });
});

test('once answered, an answer stands; once accepted, it is not returned', () => {
  for (const state of ['RETAINED', 'PARTLY_RETAINED', 'NOT_RETAINED', 'RETURNED'] as const)
    expect(openAssignmentActions(cast.officer, { ...pending, state })).toEqual([]);
  const accepted = openAssignmentActions(cast.officer, { ...pending, state: 'ACCEPTED' });
  expect(accepted.map(({ action }) => action)).toEqual(['RETAIN', 'PARTLY_RETAIN', 'NOT_RETAIN']);
});

test('an assignment dies with its proposal, and outlives the lead’s answer', () => {
  expect(openAssignmentActions(cast.officer, { ...pending, proposalState: 'WITHDRAWN' })).toEqual([]);
  expect(openAssignmentActions(cast.officer, { ...pending, proposalState: 'ADMISSIBLE' })).toEqual([]);
  expect(
    openAssignmentActions(cast.officer, { ...pending, lead: false, proposalState: 'RETAINED' }),
  ).toHaveLength(5);
});

test.each([
  ['the lead retains', ['RETAINED', 'PENDING'], 'RETAIN'],
  ['the lead retains in part', ['PARTLY_RETAINED', 'NOT_RETAINED'], 'RETAIN'],
  ['the lead does not retain', ['NOT_RETAINED', 'RETAINED'], 'NOT_RETAIN'],
  ['the lead only accepted', ['ACCEPTED', 'RETAINED'], null],
  ['the lead returned, another is still asked', ['RETURNED', 'PENDING'], null],
  ['the lead returned, the other answered', ['RETURNED', 'RETAINED'], 'ALL_RETURNED'],
  ['all returned', ['RETURNED', 'RETURNED'], 'ALL_RETURNED'],
] as const)('%s: %j -> %s', (_, [lead, other], action) => {
  const assignments = [
    { lead: true, state: lead },
    { lead: false, state: other },
  ];
  expect(proposalAfterAnswer('ASSIGNED', assignments)).toBe(action);
});

test('only the lead decides, and only while the proposal is assigned', () => {
  const state = fc.constantFrom(...assignmentStates);
  fc.assert(
    fc.property(state, fc.array(state), (lead, others) => {
      const assignments = [
        { lead: true, state: lead },
        ...others.map((other) => ({ lead: false, state: other })),
      ];
      const action = proposalAfterAnswer('ASSIGNED', assignments);
      const possible = {
        PENDING: [null],
        ACCEPTED: [null],
        RETAINED: ['RETAIN'],
        PARTLY_RETAINED: ['RETAIN'],
        NOT_RETAINED: ['NOT_RETAIN'],
        RETURNED: [null, 'ALL_RETURNED'],
      };
      expect(possible[lead]).toContain(action);
      expect(proposalAfterAnswer('RETAINED', assignments)).toBeNull();
    }),
  );
});
