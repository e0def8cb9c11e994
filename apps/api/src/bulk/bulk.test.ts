import { largestBulk } from '@iltizam/domain/bulk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { addProposals } from '../triage/testing-triage.js';
import { assignDocument, bulkSteps, decideDocument, seen } from './testing-bulk.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
let bulkStep: ReturnType<typeof bulkSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  bulkStep = bulkSteps(world, steps);
});
afterAll(() => world.close());

describe('many at once', () => {
  test('each for itself: what is refused says why and keeps nothing back', async () => {
    const [first, stale, done, last] = [steps.fresh(), steps.fresh(), steps.fresh(), steps.fresh()];
    await steps.decide('member.public', done, 'ADMIT');
    const { bulk, errors } = await bulkStep.decide('member.civil', {
      proposals: [
        ...seen([first]),
        ...seen([stale], 7),
        ...seen([done], 2),
        ...seen(['ma-nap-3-p9999', last]),
      ],
      action: 'ADMIT',
    });
    expect(errors).toEqual([]);
    expect(bulk).toMatchObject({
      dryRun: false,
      done: 2,
      refused: 3,
      results: [
        {
          reference: first,
          done: true,
          refusal: null,
          proposal: { workflowState: 'ADMISSIBLE', version: 2 },
        },
        {
          reference: stale,
          done: false,
          refusal: { code: 'STALE_VERSION' },
          proposal: { workflowState: 'SUBMITTED' },
        },
        { reference: done, done: false, refusal: { code: 'WRONG_STATE' } },
        { reference: 'ma-nap-3-p9999', done: false, refusal: { code: 'NOT_FOUND' }, proposal: null },
        { reference: last, done: true, refusal: null },
      ],
    });
    const { data } = await world
      .as('admin')
      .run(
        `query ($reference: String) { auditEvents(filter: { reference: $reference }) { edges { node { operation outcome } } } }`,
        { reference: stale },
      );
    expect(data.auditEvents.edges).toEqual([
      { node: { operation: 'Mutation.decideProposals', outcome: 'STALE_VERSION' } },
    ]);
  });

  test('no refusal goes through without a reason and a justification', async () => {
    const references = [steps.fresh(), steps.fresh()];
    for (const [more, code] of [
      [{}, 'REASON_REQUIRED'],
      [{ reasonCode: 'OUT_OF_MANDATE' }, 'REASON_REQUIRED'],
      [{ reasonCode: 'OUT_OF_MANDATE', reason: { fr: 'Non.' } }, 'REASON_REQUIRED'],
    ] as const) {
      const { bulk } = await bulkStep.decide('member.civil', {
        proposals: seen(references),
        action: 'PROPOSE_REFUSAL',
        ...more,
      });
      expect(bulk).toMatchObject({
        done: 0,
        refused: 2,
        results: [{ refusal: { code } }, { refusal: { code } }],
      });
    }
    const { bulk } = await bulkStep.decide('member.civil', {
      proposals: seen(references),
      action: 'PROPOSE_REFUSAL',
      reasonCode: 'OUT_OF_MANDATE',
      reason: explained,
    });
    expect(bulk).toMatchObject({ done: 2, refused: 0 });
  });

  test('institutions are the same for all, and one that does not answer refuses each', async () => {
    const references = [steps.fresh(), steps.fresh(), steps.fresh()];
    await bulkStep.decide('member.civil', { proposals: seen(references.slice(0, 2)), action: 'ADMIT' });
    const nowhere = await bulkStep.assign('member.civil', {
      proposals: seen(references, 2),
      lead: 'nothing-has-this-name',
    });
    expect(nowhere.bulk).toMatchObject({ done: 0, refused: 3 });
    const { bulk } = await bulkStep.assign('member.civil', {
      proposals: [...seen(references.slice(0, 2), 2), ...seen(references.slice(2))],
      others: ['health'],
    });
    expect(bulk).toMatchObject({
      done: 2,
      refused: 1,
      results: [{}, {}, { refusal: { code: 'WRONG_STATE' } }],
    });
    expect((await steps.read(references[0]!)).assignments).toMatchObject([
      { institution: { reference: 'justice' }, lead: true, dueOn: '2099-01-31' },
      { institution: { reference: 'health' }, lead: false },
    ]);
  });

  test('a member recused from one of them acts on the others', async () => {
    const [own, other] = [steps.fresh(), steps.fresh()];
    await world
      .as('member.civil')
      .run(`mutation ($input: RecuseInput!) { recuse(input: $input) { proposal { reference } } }`, {
        input: { proposal: own, ground: 'Mon association.' },
      });
    const { bulk } = await bulkStep.decide('member.civil', {
      proposals: seen([own, other]),
      action: 'ADMIT',
    });
    expect(bulk).toMatchObject({
      done: 1,
      results: [
        { refusal: { code: 'NOT_ALLOWED', facts: [{ name: 'why', value: 'recused' }] } },
        { done: true },
      ],
    });
  });

  test('the same proposal picked twice is decided once', async () => {
    const reference = steps.fresh();
    const { bulk } = await bulkStep.decide('member.civil', {
      proposals: seen([reference, reference]),
      action: 'ADMIT',
    });
    expect(bulk).toMatchObject({ done: 1, refused: 0, results: [{ reference }] });
  });
});

test('sent again with the same key it is done once, and answers the same; with another input it is refused', async () => {
  const references = [steps.fresh(), steps.fresh()];
  const input = {
    proposals: [...seen([references[0]!]), ...seen([references[1]!], 5)],
    action: 'ADMIT',
    idempotencyKey: 'b-1',
  };
  const first = await bulkStep.decide('member.civil', input);
  expect(first.bulk).toMatchObject({ done: 1, refused: 1 });
  const before = await bulkStep.written();
  const again = await bulkStep.decide('member.civil', input);
  expect(again.bulk).toEqual(first.bulk);
  expect(await bulkStep.written()).toEqual(before);
  expect((await bulkStep.decide('member.civil', { ...input, action: 'REFER' })).errors).toMatchObject([
    { code: 'CONFLICTING_KEY' },
  ]);
});

test('two bulk steps over the same proposals at once: each proposal is decided by one of them', async () => {
  const references = await addProposals(world, 20, 4000);
  const [admitted, referred] = await Promise.all([
    bulkStep.decide('member.civil', { proposals: seen(references), action: 'ADMIT' }),
    bulkStep.decide('member.public', { proposals: seen(references.toReversed()), action: 'REFER' }),
  ]);
  expect([admitted.errors, referred.errors]).toEqual([[], []]);
  expect(admitted.bulk.done + referred.bulk.done).toBe(20);
});

test.each(['officer.justice', 'admin', null])('%s decides nothing in bulk', async (account) => {
  const someone = account === null ? world.stranger : world.as(account);
  for (const [document, input] of [
    [decideDocument, { proposals: seen(['ma-nap-3-p0001']), action: 'ADMIT' }],
    [assignDocument, { proposals: seen(['ma-nap-3-p0001']), lead: 'justice', dueOn: '2099-01-31' }],
  ] as const)
    expect((await someone.run(document, { input })).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'role' } },
    ]);
});

test('five hundred are decided together', async () => {
  const references = await addProposals(world, largestBulk, 5000);
  const { bulk } = await bulkStep.decide('secretariat', { proposals: seen(references), action: 'ADMIT' });
  expect(bulk).toMatchObject({ done: largestBulk, refused: 0 });
});
