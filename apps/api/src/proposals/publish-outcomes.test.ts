import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const refusal = { reasonCode: 'ALREADY_DONE', reason: explained };
const refused = async () => {
  const reference = steps.fresh();
  await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', refusal);
  await steps.decide('member.public', reference, 'CONFIRM_REFUSAL');
  return reference;
};
const seenByAll = async (reference: string) =>
  (
    await world.public.run(`{ proposal(reference: "${reference}") {
      state outcome { decision reason justification { ar fr en } } timeline { transition { action } }
      assignments { institution { reference } decision justification { ar fr en } } institutions { reference } } }`)
  ).data.proposal;

it('makes the outcome, its steps and its answers public, and nothing before', async () => {
  const reference = await steps.assigned('justice', ['health']);
  await steps.answer('officer.justice', reference, 'justice', 'PARTLY_RETAIN', { justification: explained });
  expect(await seenByAll(reference)).toEqual({
    state: 'UNDER_STUDY',
    outcome: null,
    timeline: [{ transition: { action: 'SUBMIT' } }],
    assignments: [],
    institutions: [],
  });
  expect((await steps.publish('secretariat', reference)).data.publishOutcomes.results).toEqual([
    { reference, published: true, refusal: null },
  ]);
  expect(await seenByAll(reference)).toMatchObject({
    state: 'RETAINED',
    outcome: { decision: 'PARTLY_RETAINED', reason: null, justification: explained },
    timeline: ['SUBMIT', 'ADMIT', 'ASSIGN', 'RETAIN'].map((action) => ({ transition: { action } })),
    assignments: [
      { institution: { reference: 'justice' }, decision: 'PARTLY_RETAINED', justification: explained },
    ],
    institutions: [{ reference: 'justice' }],
  });
});

it('publishes an answer that comes after the outcome by a publication of its own', async () => {
  const reference = await steps.assigned('justice', ['health']);
  await steps.answer('officer.justice', reference, 'justice', 'RETAIN');
  await steps.publish('secretariat', reference);
  await steps.answer('officer.health', reference, 'health', 'NOT_RETAIN', { justification: explained });
  expect((await seenByAll(reference)).assignments).toHaveLength(1);
  await steps.publish('secretariat', reference);
  expect((await seenByAll(reference)).assignments).toMatchObject([
    { decision: 'RETAINED' },
    { decision: 'NOT_RETAINED', justification: explained },
  ]);
  expect((await seenByAll(reference)).outcome.decision).toBe('RETAINED');
});

it('publishes no answer that came after the proposal was read', async () => {
  const reference = await steps.assigned('justice', ['health', 'interior']);
  await steps.answer('officer.justice', reference, 'justice', 'RETAIN');
  const read = await steps.read(reference);
  const publishAsRead = async () =>
    (
      await world.as('secretariat').run(
        `mutation ($input: PublishOutcomesInput!) { publishOutcomes(input: $input) {
          results { published refusal { code } } } }`,
        { input: { proposals: [{ reference, version: read.version }] } },
      )
    ).data.publishOutcomes.results;
  await steps.answer('officer.health', reference, 'health', 'ACCEPT');
  expect((await steps.read(reference)).version).toBe(read.version);
  await steps.answer('officer.health', reference, 'health', 'NOT_RETAIN', { justification: explained });
  expect(await publishAsRead()).toEqual([{ published: false, refusal: { code: 'STALE_VERSION' } }]);
  expect((await seenByAll(reference)).assignments).toEqual([]);
  expect((await steps.publish('secretariat', reference)).data.publishOutcomes.results).toMatchObject([
    { published: true },
  ]);
});

it('answers for each: one refused keeps no other back', async () => {
  const [good, undecided, published] = [await refused(), steps.fresh(), await refused()];
  await steps.publish('secretariat', published);
  const { version } = await steps.read(undecided);
  const answer = await steps.publish('secretariat', good, undecided, published);
  const { results } = answer.data.publishOutcomes;
  expect(results).toMatchObject([
    { reference: good, published: true },
    { reference: undecided, published: false, refusal: { code: 'WRONG_STATE' } },
    { reference: published, published: false, refusal: { code: 'WRONG_STATE' } },
  ]);
  expect(results[1].refusal.facts).toContainEqual({ name: 'why', value: 'nothingToPublish' });
  expect(results[2].refusal.facts).toContainEqual({ name: 'why', value: 'outcomePublished' });
  expect((await steps.read(undecided)).version).toBe(version);
});

it('refuses what is not there and what has changed, each by itself', async () => {
  const reference = await refused();
  const answer = await world.as('secretariat').run(
    `mutation ($input: PublishOutcomesInput!) {
      publishOutcomes(input: $input) { results { reference published refusal { code } } } }`,
    {
      input: {
        proposals: [
          { reference: 'ma-nap-3-p9999', version: 1 },
          { reference, version: 1 },
        ],
      },
    },
  );
  expect(answer.data.publishOutcomes.results).toMatchObject([
    { published: false, refusal: { code: 'NOT_FOUND' } },
    { published: false, refusal: { code: 'STALE_VERSION' } },
  ]);
});

it('AZ-08: is the secretariat’s, and never of what the same person decided alone', async () => {
  const reference = await refused();
  for (const account of ['member.civil', 'officer.justice', 'admin']) {
    expect((await steps.publish(account, reference)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  }
  const alone = steps.fresh();
  await steps.decide('secretariat', alone, 'REFER');
  await steps.decide('secretariat', alone, 'SESSION_REFUSE', refusal);
  const { results } = (await steps.publish('secretariat', alone)).data.publishOutcomes;
  expect(results).toMatchObject([{ published: false, refusal: { code: 'NOT_ALLOWED' } }]);
  expect(results[0].refusal.facts).toContainEqual({ name: 'why', value: 'decidedAlone' });
  expect((await steps.publish('secretariat2', alone)).data.publishOutcomes.results).toMatchObject([
    { published: true },
  ]);
});

it('takes no more at once than a page shows', async () => {
  const proposals = Array.from({ length: 101 }, () => ({ reference: 'ma-nap-3-p0001', version: 1 }));
  const answer = await world
    .as('secretariat')
    .run(
      `mutation ($input: PublishOutcomesInput!) { publishOutcomes(input: $input) { results { reference } } }`,
      {
        input: { proposals },
      },
    );
  expect(answer.errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: 'proposals' }]);
});

it('writes who published what into the log, in the same transaction', async () => {
  const reference = await refused();
  await steps.publish('secretariat', reference);
  const rows = await world.orm.em
    .fork()
    .execute(
      `select operation, actor_role, changes from audit_event where reference = ? order by at desc limit 1`,
      [reference],
    );
  expect(rows).toMatchObject([
    {
      operation: 'Mutation.publishOutcomes',
      actor_role: 'SECRETARIAT',
      changes: [{ field: 'publishedOutcome', after: 'INADMISSIBLE' }],
    },
  ]);
});

it('corrects a published outcome by another: the former stays to be read, with both days', async () => {
  const reference = await refused();
  const ask = `{ proposal(reference: "${reference}") { outcome { decision }
    formerOutcomes { decision reason justification { fr } publishedOn correctedOn } } }`;
  const told = async () => (await world.public.run(ask)).data.proposal;
  const found = async () => {
    const { data } = await world.public.run(
      `{ proposals(filter: {reason: [ALREADY_DONE]}, first: 50) { totalCount edges { node { reference } } } }`,
    );
    return data.proposals.edges.some(
      (edge: { node: { reference: string } }) => edge.node.reference === reference,
    );
  };
  expect(await found()).toBe(false);
  await steps.publish('secretariat', reference);
  expect(await found()).toBe(true);
  await steps.decide('secretariat', reference, 'REOPEN', { reason: explained });
  await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', {
    ...refusal,
    reasonCode: 'OUT_OF_MANDATE',
  });
  await steps.decide('member.public', reference, 'CONFIRM_REFUSAL');
  // Decided anew and not published: nobody outside can tell.
  expect(await told()).toEqual({ outcome: { decision: 'INADMISSIBLE' }, formerOutcomes: [] });
  expect(await found()).toBe(true);
  await steps.publish('secretariat', reference);
  const [{ day } = { day: '' }] = await world.orm.em
    .fork()
    .execute<{ day: string }[]>('select country_day(now())::text as day');
  expect((await told()).formerOutcomes).toEqual([
    {
      decision: 'INADMISSIBLE',
      reason: 'ALREADY_DONE',
      justification: { fr: explained.fr },
      publishedOn: day,
      correctedOn: day,
    },
  ]);
  expect(await found()).toBe(false);
});
