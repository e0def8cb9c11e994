import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const justified = { justification: explained };
const byJustice = (reference: string, action: string, more: object = {}) =>
  steps.answer('officer.justice', reference, 'justice', action, { ...more });

describe('the lead’s answer decides', () => {
  it.each([
    ['RETAIN', {}, 'RETAINED', { decision: 'RETAINED', justification: null }],
    ['PARTLY_RETAIN', justified, 'RETAINED', { decision: 'PARTLY_RETAINED', justification: explained }],
    ['NOT_RETAIN', justified, 'NOT_RETAINED', { decision: 'NOT_RETAINED', justification: explained }],
  ])('%s', async (action, more, state, outcome) => {
    const reference = await steps.assigned('justice');
    expect((await byJustice(reference, action, more)).errors).toEqual([]);
    const after = await steps.read(reference);
    expect(after).toMatchObject({ workflowState: state, pendingOutcome: outcome, state: 'UNDER_STUDY' });
    expect(after.timeline.at(-1)).toMatchObject({
      actorRole: 'OFFICER',
      institution: { reference: 'justice' },
    });
  });

  it('the others’ are shown beside it, before and after', async () => {
    const reference = await steps.assigned('justice', ['health']);
    await steps.answer('officer.health', reference, 'health', 'NOT_RETAIN', justified);
    expect((await steps.read(reference)).workflowState).toBe('ASSIGNED');
    await byJustice(reference, 'RETAIN');
    expect(await steps.read(reference)).toMatchObject({
      workflowState: 'RETAINED',
      assignments: [{ decision: 'RETAINED' }, { decision: 'NOT_RETAINED', justification: explained }],
    });
  });
});

it('is accepted first, or answered straight away; never twice', async () => {
  const reference = await steps.assigned('justice');
  const accepted = await byJustice(reference, 'ACCEPT');
  expect(accepted.data.answerAssignment.assignment).toMatchObject({
    state: 'ACCEPTED',
    decision: null,
    actions: [{ action: 'RETAIN' }, { action: 'PARTLY_RETAIN' }, { action: 'NOT_RETAIN' }],
  });
  expect((await byJustice(reference, 'RETURN', { justification: { fr: 'Non' } })).errors).toMatchObject([
    { code: 'WRONG_STATE', facts: { state: 'ACCEPTED' } },
  ]);
  await byJustice(reference, 'RETAIN');
  expect((await byJustice(reference, 'RETAIN')).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
});

it('against a proposal explains itself', async () => {
  const reference = await steps.assigned('justice');
  for (const action of ['NOT_RETAIN', 'PARTLY_RETAIN']) {
    expect((await byJustice(reference, action)).errors).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'justification', facts: { why: 'missing' } },
    ]);
    expect((await byJustice(reference, action, { justification: { fr: 'Non.' } })).errors).toMatchObject([
      { code: 'REASON_REQUIRED', facts: { why: 'tooShort' } },
    ]);
  }
  expect((await steps.read(reference)).workflowState).toBe('ASSIGNED');
});

describe('returning', () => {
  const returned = { justification: { fr: 'Cela relève de la santé.' }, suggestedInstitution: 'health' };

  it('goes back to the committee with a reason and a suggestion', async () => {
    const reference = await steps.assigned('justice');
    const answer = await byJustice(reference, 'RETURN', returned);
    expect(answer.data.answerAssignment.assignment).toMatchObject({
      state: 'RETURNED',
      decision: null,
      justification: null,
      returnReason: returned.justification,
      suggestedInstitution: { reference: 'health' },
    });
    expect(await steps.read(reference)).toMatchObject({ workflowState: 'ADMISSIBLE', pendingOutcome: null });
  });

  it('waits for the others before the committee has it again', async () => {
    const reference = await steps.assigned('justice', ['health']);
    await byJustice(reference, 'RETURN', returned);
    expect((await steps.read(reference)).workflowState).toBe('ASSIGNED');
    await steps.answer('officer.health', reference, 'health', 'RETURN', {
      justification: { fr: 'Ni à nous.' },
    });
    expect((await steps.read(reference)).workflowState).toBe('ADMISSIBLE');
  });

  it('refuses no reason, and a suggestion that is oneself, nobody, not a public body or without a return', async () => {
    const reference = await steps.assigned('justice');
    const suggest = (suggestedInstitution: string, action = 'RETURN') =>
      byJustice(reference, action, { ...returned, suggestedInstitution });
    expect((await byJustice(reference, 'RETURN')).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
    const invalid = { code: 'INVALID_INPUT', field: 'suggestedInstitution' };
    expect((await suggest('justice')).errors).toMatchObject([{ ...invalid, facts: { why: 'duplicate' } }]);
    expect((await suggest('nowhere')).errors).toMatchObject([{ ...invalid, facts: { why: 'missing' } }]);
    expect((await suggest('adfm')).errors).toMatchObject([{ ...invalid, facts: { why: 'cannotLead' } }]);
    expect((await suggest('health', 'RETAIN')).errors).toMatchObject([invalid]);
    expect((await steps.read(reference)).workflowState).toBe('ASSIGNED');
  });
});

describe('not yours is not there', () => {
  it('to an officer of another institution; members read it and may not answer', async () => {
    const reference = await steps.assigned('justice');
    const [assignment] = (await steps.read(reference)).assignments;
    const answer = `mutation ($input: AnswerAssignmentInput!) { answerAssignment(input: $input) { assignment { id } } }`;
    const input = { id: assignment.id, version: assignment.version, action: 'RETAIN' };
    const attempt = (account: string, more: object = {}) =>
      world.as(account).run(answer, { input: { ...input, ...more } });
    expect((await attempt('officer.health')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await attempt('officer.health', { id: 'no id' })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    for (const account of ['member.civil', 'secretariat', 'admin']) {
      expect((await attempt(account)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
    expect((await attempt('officer.justice', { version: 7 })).errors).toMatchObject([
      { code: 'STALE_VERSION', conflict: { current: { state: 'PENDING' }, yours: { action: 'RETAIN' } } },
    ]);
    const read = `query ($id: ID!) { assignment(id: $id) { id actions { action } } }`;
    expect((await world.as('officer.health').run(read, { id: assignment.id })).data.assignment).toBeNull();
    expect((await world.as('officer.health').run(read, { id: 'no id' })).data.assignment).toBeNull();
    expect((await world.as('member.civil').run(read, { id: assignment.id })).data.assignment.actions).toEqual(
      [],
    );
    expect((await attempt('officer.justice')).errors).toEqual([]);
  });

  it('a successor answers for what its predecessor was asked', async () => {
    const reference = await steps.assigned('administration-reform');
    const answered = await steps.answer(
      'officer.digital-transition',
      reference,
      'administration-reform',
      'RETAIN',
    );
    expect(answered.errors).toEqual([]);
  });
});
