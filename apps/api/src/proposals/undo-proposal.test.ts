import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const refusal = { reasonCode: 'NOT_LINKED_TO_OPENNESS', reason: explained };
const decide = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { version } } }`;

describe('taking back', () => {
  it('is for the person who decided, and restores what was', async () => {
    const reference = steps.fresh();
    await steps.decide('member.civil', reference, 'ADMIT');
    const byOther = await steps.decide('member.civil2', reference, 'TAKE_BACK');
    expect(byOther.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'notSamePerson' } }]);
    const taken = await steps.decide('member.civil', reference, 'TAKE_BACK');
    expect(taken.data.decideProposal.proposal.workflowState).toBe('SUBMITTED');
    const again = await steps.decide('member.civil', reference, 'TAKE_BACK');
    expect(again.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('ends the assignments it undoes, until an institution has accepted one', async () => {
    const reference = await steps.assigned('justice', ['health']);
    const taken = await steps.decide('member.civil', reference, 'TAKE_BACK');
    expect(taken.data.decideProposal.proposal).toMatchObject({
      workflowState: 'ADMISSIBLE',
      assignments: [],
    });
    const gone = await world
      .as('officer.justice')
      .run(`{ assignments(filter: {mine: true}) { edges { node { proposal { reference } } } } }`);
    expect(gone.data.assignments.edges).toEqual([]);

    const accepted = await steps.assigned('justice');
    await steps.answer('officer.justice', accepted, 'justice', 'ACCEPT');
    expect((await steps.decide('member.civil', accepted, 'TAKE_BACK')).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { why: 'assignmentAccepted' } },
    ]);
  });

  it('takes an outcome away that nobody has seen, and none that is published', async () => {
    const [lead, member, published] = [steps.fresh(), steps.fresh(), steps.fresh()];
    await steps.group('member.civil', lead, [member, published]);
    await steps.publish('secretariat', published);
    const taken = await steps.decide('member.civil', member, 'TAKE_BACK');
    expect(taken.data.decideProposal.proposal).toMatchObject({
      workflowState: 'SUBMITTED',
      pendingOutcome: null,
    });
    expect((await steps.decide('member.civil', published, 'TAKE_BACK')).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { why: 'outcomePublished' } },
    ]);
  });
});

describe('reopening', () => {
  it('needs a reason; what was published stays to be read until something new is', async () => {
    const reference = steps.fresh();
    await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', refusal);
    await steps.decide('member.public', reference, 'CONFIRM_REFUSAL');
    await steps.publish('secretariat', reference);
    expect((await steps.decide('member.civil', reference, 'REOPEN')).errors).toMatchObject([
      { code: 'REASON_REQUIRED' },
    ]);
    const reopened = await steps.decide('member.civil', reference, 'REOPEN', {
      reason: { fr: 'Fait nouveau.' },
    });
    expect(reopened.data.decideProposal.proposal).toMatchObject({
      workflowState: 'SUBMITTED',
      state: 'INADMISSIBLE',
      outcome: { decision: 'INADMISSIBLE', justification: explained },
      pendingOutcome: null,
    });
    const trail = await world.public.run(
      `{ proposal(reference: "${reference}") { timeline { transition { action } } } }`,
    );
    expect(trail.data.proposal.timeline).toEqual(
      ['SUBMIT', 'PROPOSE_REFUSAL', 'CONFIRM_REFUSAL'].map((action) => ({ transition: { action } })),
    );
  });

  it('asks the lead institution again, and hides its former answer', async () => {
    const reference = await steps.assigned('justice');
    await steps.answer('officer.justice', reference, 'justice', 'NOT_RETAIN', { justification: explained });
    await steps.publish('secretariat', reference);
    const reopened = await steps.decide('member.public', reference, 'REOPEN', {
      reason: { fr: 'Loi nouvelle.' },
    });
    expect(reopened.data.decideProposal.proposal).toMatchObject({
      workflowState: 'ASSIGNED',
      state: 'NOT_RETAINED',
      assignments: [{ state: 'ACCEPTED', decision: null, justification: null }],
    });
    const seen = await world.public.run(
      `{ proposal(reference: "${reference}") { state assignments { id } } }`,
    );
    expect(seen.data.proposal).toEqual({ state: 'NOT_RETAINED', assignments: [] });

    await steps.answer('officer.justice', reference, 'justice', 'RETAIN');
    expect((await steps.read(reference)).pendingOutcome).toMatchObject({ decision: 'RETAINED' });
    await steps.publish('secretariat', reference);
    expect(await steps.read(reference)).toMatchObject({
      state: 'RETAINED',
      outcome: { decision: 'RETAINED' },
    });
  });
});

describe('two people at once', () => {
  it('the second gets both sides, and nothing is written', async () => {
    const reference = steps.fresh();
    const { version } = await steps.read(reference);
    await steps.decide('member.public', reference, 'ADMIT');
    const late = await world.as('member.civil').run(decide, {
      input: { reference, version, action: 'PROPOSE_REFUSAL', ...refusal },
    });
    expect(late.errors).toMatchObject([
      {
        code: 'STALE_VERSION',
        field: 'version',
        conflict: {
          current: { version: version + 1, state: 'ADMISSIBLE', lastStep: { action: 'ADMIT' } },
          yours: { version, action: 'PROPOSE_REFUSAL', reasonCode: 'NOT_LINKED_TO_OPENNESS' },
        },
      },
    ]);
    expect((await steps.read(reference)).workflowState).toBe('ADMISSIBLE');
  });

  it('AZ-09: one of three decisions sent together is taken, whichever comes first', async () => {
    const reference = steps.fresh();
    const { version } = await steps.read(reference);
    const attempts = ['member.civil', 'member.public', 'secretariat'].map((account) =>
      world.as(account).run(decide, { input: { reference, version, action: 'ADMIT' } }),
    );
    const codes = (await Promise.all(attempts)).map(({ errors }) => errors[0]?.code ?? 'DONE');
    expect(codes.toSorted()).toEqual(['DONE', 'STALE_VERSION', 'STALE_VERSION']);
    expect((await steps.read(reference)).timeline).toHaveLength(2);
  });

  it('who may not act at all learns nothing of versions', async () => {
    const reference = steps.fresh();
    await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', refusal);
    const input = { reference, version: 1, action: 'CONFIRM_REFUSAL' };
    expect((await world.as('member.civil').run(decide, { input })).errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
  });

  it('the same key does it once and answers the same; with another input it is refused', async () => {
    const reference = steps.fresh();
    const { version } = await steps.read(reference);
    const input = { reference, version, action: 'ADMIT', idempotencyKey: 'one' };
    const first = await world.as('member.civil').run(decide, { input });
    const second = await world.as('member.civil').run(decide, { input });
    expect(second).toEqual(first);
    const other = await world.as('member.civil').run(decide, { input: { ...input, action: 'REFER' } });
    expect(other.errors).toMatchObject([{ code: 'CONFLICTING_KEY' }]);
    expect((await steps.read(reference)).timeline).toHaveLength(2);
  });
});

it('what is not there is not found', async () => {
  const input = { reference: 'ma-nap-3-p9999', version: 1, action: 'ADMIT' };
  expect((await world.as('member.civil').run(decide, { input })).errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
});
