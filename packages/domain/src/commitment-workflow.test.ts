import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardFields, checkCardChange, editableByState } from './commitment-fields.js';
import {
  checkCommitmentCreation,
  commitmentActionNames,
  commitmentActions,
  commitmentStates,
  decideCommitment,
  openCommitmentActions,
  type CommitmentFacts,
} from './commitment-workflow.js';
import { stageKinds } from './plan-stages.js';
import { cast, french } from './testing-cast.js';
import { list, printTable, stagesOf, whoMay } from './testing-table.js';

const draft: CommitmentFacts = {
  state: 'DRAFT',
  leadInstitution: 'digital-transition',
  supportingInstitutions: ['budget'],
  openStages: ['DRAFTING'],
  openActivities: 0,
  unansweredComments: 0,
  unprovenActivities: [],
  availableEvidence: 1,
  inRounds: false,
};
const adopted: CommitmentFacts = { ...draft, state: 'ADOPTED', openStages: ['IMPLEMENTATION'] };
const reason = french('Mesure reportée.');

test('the table reads as the policy it is', async () => {
  const rows = commitmentActions.map((rule) => [
    rule.action,
    list(rule.from),
    rule.to,
    whoMay(rule.by),
    rule.when ?? '',
    list(rule.needs),
    stagesOf(rule.stages),
  ]);
  const head = ['action', 'from', 'to', 'by', 'when', 'needs', 'stages'];
  await expect(printTable('Commitment: how its state changes', head, rows)).toMatchFileSnapshot(
    '../tables/commitment.md',
  );
});

test('what can be changed on a card, by its state', async () => {
  const rows = commitmentStates.map((state) => [
    state,
    ...cardFields.map((field) => (editableByState[state].includes(field) ? 'yes' : 'no')),
  ]);
  await expect(
    printTable('Commitment card: what can be changed when', ['state', ...cardFields], rows),
  ).toMatchFileSnapshot('../tables/card-fields.md');
});

test('an officer proposes the own card, not another’s; adoption is the secretariat’s', () => {
  const decide = (actor: (typeof cast)['officer']) =>
    decideCommitment({ action: 'PROPOSE', actor, commitment: draft });
  expect(decide(cast.officer)).toMatchObject({ value: { to: 'PROPOSED', actorRole: 'OFFICER' } });
  expect(decide(cast.secretariat)).toMatchObject({ value: { actorRole: 'SECRETARIAT' } });
  expect(decide(cast.otherOfficer)).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'notYours' } },
  });
  expect(decide(cast.memberCivil)).toMatchObject({
    refusal: { code: 'NOT_ALLOWED', facts: { why: 'role' } },
  });
  const consulted: CommitmentFacts = { ...draft, state: 'IN_CONSULTATION', openStages: ['ADOPTION'] };
  expect(decideCommitment({ action: 'ADOPT', actor: cast.officer, commitment: consulted }).ok).toBe(false);
  expect(decideCommitment({ action: 'ADOPT', actor: cast.secretariat, commitment: consulted }).ok).toBe(true);
});

test('dropping and going back to the draft need a reason', () => {
  for (const action of ['DROP', 'RETURN_TO_DRAFT'] as const) {
    const request = { action, actor: cast.secretariat, commitment: { ...draft, state: 'PROPOSED' as const } };
    expect(decideCommitment(request)).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
    expect(decideCommitment({ ...request, given: { reason } }).ok).toBe(true);
  }
});

test('a card is complete when its activities are', () => {
  const commitment: CommitmentFacts = { ...adopted, state: 'IN_PROGRESS', openActivities: 2 };
  const request = { action: 'COMPLETE' as const, actor: cast.secretariat };
  expect(decideCommitment({ ...request, commitment })).toMatchObject({
    refusal: { code: 'WRONG_STATE', facts: { why: 'activitiesOpen', count: 2 } },
  });
  expect(decideCommitment({ ...request, commitment: { ...commitment, openActivities: 0 } }).ok).toBe(true);
});

test('the first report moves the card by itself and is nobody’s button', () => {
  expect(openCommitmentActions(cast.officer, adopted)).toEqual([]);
  expect(decideCommitment({ action: 'REPORT', actor: cast.officer, commitment: adopted })).toMatchObject({
    refusal: { code: 'NOT_ALLOWED' },
  });
  expect(
    decideCommitment({ action: 'REPORT', actor: cast.officer, as: 'SYSTEM', commitment: adopted }),
  ).toMatchObject({
    value: { to: 'IN_PROGRESS' },
  });
});

test('who changes what on a card', () => {
  const check = (
    actor: (typeof cast)['officer'],
    facts: CommitmentFacts,
    field: 'title' | 'contact' | 'reports',
    activity: string | null = null,
  ) => {
    const result = checkCardChange(actor, facts, [field], activity);
    return result.ok ? 'yes' : (result.refusal.facts?.['why'] ?? result.refusal.code);
  };
  expect(check(cast.officer, draft, 'title')).toBe('yes');
  expect(check(cast.secretariat, draft, 'title')).toBe('yes');
  expect(check(cast.otherOfficer, draft, 'title')).toBe('notYours');
  expect(check(cast.memberCivil, draft, 'title')).toBe('role');
  expect(check(cast.officer, adopted, 'title')).toBe('frozen');
  expect(check(cast.officer, adopted, 'contact')).toBe('yes');
  expect(check(cast.officer, adopted, 'reports')).toBe('yes');
  expect(check(cast.officer, { ...adopted, openStages: ['CLOSED'] }, 'reports')).toBe('STAGE_CLOSED');
  // A supporting institution reports on its own activities and edits nothing else.
  expect(check(cast.otherOfficer, adopted, 'reports')).toBe('notYours');
  expect(check(cast.otherOfficer, adopted, 'reports', 'budget')).toBe('yes');
  expect(check(cast.otherOfficer, adopted, 'contact', 'budget')).toBe('notYours');
});

test('a card is created for the own institution, while cards are written', () => {
  expect(checkCommitmentCreation(cast.officer, 'digital-transition', ['DRAFTING']).ok).toBe(true);
  expect(checkCommitmentCreation(cast.officer, 'budget', ['DRAFTING'])).toMatchObject({
    refusal: { facts: { why: 'notYours' } },
  });
  expect(checkCommitmentCreation(cast.secretariat, 'budget', ['DRAFTING']).ok).toBe(true);
  expect(checkCommitmentCreation(cast.secretariat, 'budget', ['CLOSED'])).toMatchObject({
    refusal: { code: 'STAGE_CLOSED' },
  });
});

test('every card ends complete, closed or dropped, and those alone are ends', () => {
  const ends = ['COMPLETED', 'CLOSED_INCOMPLETE', 'DROPPED'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...commitmentActionNames), { size: 'max', maxLength: 40 }),
      (actions) => {
        const move = (state: CommitmentFacts['state'], action: (typeof actions)[number]) => {
          const commitment = { ...draft, state, openStages: stageKinds };
          const as = action === 'REPORT' ? ('SYSTEM' as const) : undefined;
          const decided = decideCommitment({
            action,
            actor: cast.secretariat,
            as,
            commitment,
            given: { reason },
          });
          return decided.ok ? decided.value.to : state;
        };
        const state = actions.reduce(move, 'DRAFT');
        const stays = commitmentActionNames.every((action) => move(state, action) === state);
        expect(stays).toBe(ends.includes(state));
      },
    ),
  );
});
