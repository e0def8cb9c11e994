import { expect, test } from 'vitest';
import type { ProposalFacts } from './proposal-facts.js';
import { decideProposal } from './proposal-workflow.js';
import { cast, french, justification, submitted } from './testing-cast.js';
import { complete } from './testing-walk.js';

const { memberCivil } = cast;

test.each([
  ['no coded reason', { reason: justification }, 'reasonCode', 'missing'],
  ['no justification', { reasonCode: 'OUT_OF_MANDATE' as const }, 'reason', 'missing'],
  ['a blank one', { reasonCode: 'OUT_OF_MANDATE' as const, reason: french(' \n ') }, 'reason', 'missing'],
  [
    'one that explains nothing',
    { reasonCode: 'OUT_OF_MANDATE' as const, reason: french('Hors sujet.') },
    'reason',
    'tooShort',
  ],
])('a refusal is not proposed with %s', (_, given, field, why) => {
  const request = { action: 'PROPOSE_REFUSAL' as const, actor: memberCivil, proposal: submitted };
  expect(decideProposal({ ...request, given })).toMatchObject({
    refusal: { code: 'REASON_REQUIRED', field, facts: { why } },
  });
});

test.each([
  ['no institution', { ...complete, institutions: null }, 'lead', 'missing'],
  [
    'one institution twice',
    { ...complete, institutions: { lead: 'budget', others: ['budget'] } },
    'others',
    'duplicate',
  ],
  ['no due date', { ...complete, dueOn: null }, 'dueOn', 'missing'],
  ['a day that does not exist', { ...complete, dueOn: '2024-02-30' }, 'dueOn', 'notADay'],
  ['a day that has passed', { ...complete, dueOn: '2024-01-15' }, 'dueOn', 'notAfterToday'],
])('assigning with %s is refused', (_, given, field, why) => {
  const proposal: ProposalFacts = { ...submitted, state: 'ADMISSIBLE' };
  const request = { action: 'ASSIGN' as const, actor: memberCivil, proposal };
  expect(decideProposal({ ...request, given })).toMatchObject({
    refusal: { code: 'INVALID_INPUT', field, facts: { why } },
  });
  expect(decideProposal({ ...request, given: complete })).toMatchObject({ value: { to: 'ASSIGNED' } });
});

test.each([
  ['itself', { reference: submitted.reference, state: 'SUBMITTED', samePlan: true }, 'cannotLead'],
  ['one of another plan', { reference: 'ma-nap-2-p0001', state: 'SUBMITTED', samePlan: false }, 'otherPlan'],
  [
    'one that follows another',
    { reference: 'ma-nap-3-p0002', state: 'GROUPED', samePlan: true },
    'cannotLead',
  ],
] as const)('a proposal is not grouped under %s', (_, lead, why) => {
  const request = { action: 'GROUP' as const, actor: memberCivil, proposal: submitted };
  expect(decideProposal({ ...request, given: { lead } })).toMatchObject({
    refusal: { code: 'INVALID_INPUT', facts: { why } },
  });
});
