import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const admitted = async () => {
  const reference = steps.fresh();
  await steps.decide('member.civil', reference, 'ADMIT');
  return reference;
};
const workflowState = async (reference: string) => (await steps.read(reference)).workflowState;

it('puts an admissible proposal before a lead and others, with a due day', async () => {
  const reference = await admitted();
  const answer = await steps.assign('member.public', reference, 'justice', {
    others: ['health', 'education'],
  });
  expect(answer.data.assignProposal.proposal).toMatchObject({
    workflowState: 'ASSIGNED',
    state: 'UNDER_STUDY',
    assignments: [
      { lead: true, state: 'PENDING', dueOn: '2099-01-31', institution: { reference: 'justice' } },
      { lead: false, state: 'PENDING', institution: { reference: 'education' } },
      { lead: false, state: 'PENDING', institution: { reference: 'health' } },
    ],
  });
  expect(answer.data.assignProposal.proposal.timeline.at(-1)).toMatchObject({
    transition: { action: 'ASSIGN', from: 'ADMISSIBLE', to: 'ASSIGNED' },
    actorRole: 'MEMBER',
    actorCollege: 'ADMINISTRATION',
    institution: { reference: 'justice' },
    published: false,
  });
});

it('is for members and the secretariat, from ADMISSIBLE only', async () => {
  const reference = await admitted();
  for (const account of ['officer.justice', 'admin']) {
    expect((await steps.assign(account, reference, 'justice')).errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
  }
  expect((await steps.assign('secretariat', reference, 'justice')).errors).toEqual([]);
  expect((await steps.assign('member.civil', reference, 'justice')).errors).toMatchObject([
    { code: 'WRONG_STATE' },
  ]);
  expect((await steps.assign('member.civil', steps.fresh(), 'justice')).errors).toMatchObject([
    { code: 'WRONG_STATE', facts: { state: 'SUBMITTED' } },
  ]);
});

const faults: [string, lead: string, more: Record<string, unknown>, refusal: object][] = [
  [
    'an institution twice',
    'justice',
    { others: ['justice'] },
    { field: 'others', facts: { why: 'duplicate' } },
  ],
  [
    'a lead that is not there',
    'nowhere',
    {},
    { field: 'lead', facts: { why: 'missing', institution: 'nowhere' } },
  ],
  [
    'another that is not there',
    'justice',
    { others: ['nowhere'] },
    { field: 'others', facts: { why: 'missing' } },
  ],
  ['an association', 'espace-associatif', {}, { field: 'lead', facts: { why: 'cannotLead' } }],
  [
    'a day that has passed',
    'justice',
    { dueOn: '2020-01-01' },
    { field: 'dueOn', facts: { why: 'notAfterToday' } },
  ],
];
it.each(faults)('refuses %s and writes nothing', async (_, lead, more, refusal) => {
  const reference = await admitted();
  const refused = await steps.assign('member.civil', reference, lead, more);
  expect(refused.errors).toMatchObject([{ code: 'INVALID_INPUT', ...refusal }]);
  expect(await workflowState(reference)).toBe('ADMISSIBLE');
  expect((await steps.read(reference)).assignments).toEqual([]);
});

it('refuses a day that does not exist', async () => {
  const refused = await steps.assign('member.civil', await admitted(), 'justice', { dueOn: '2099-02-30' });
  expect(refused.errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
});

it('replaces what was returned: the institutions asked before see it no more', async () => {
  const reference = await steps.assigned('justice');
  await steps.answer('officer.justice', reference, 'justice', 'RETURN', {
    justification: { fr: 'Pas à nous.' },
  });
  expect(await steps.read(reference)).toMatchObject({
    workflowState: 'ADMISSIBLE',
    assignments: [{ state: 'RETURNED', returnReason: { fr: 'Pas à nous.' } }],
  });
  const again = await steps.assign('member.civil', reference, 'health');
  expect(again.data.assignProposal.proposal.assignments).toMatchObject([
    { state: 'PENDING', institution: { reference: 'health' } },
  ]);
  const officer = await steps.read(reference, 'officer.justice');
  expect(officer).toMatchObject({ workflowState: 'SUBMITTED', version: 0, assignments: [], actions: [] });
});
