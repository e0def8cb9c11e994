import { largestBulk } from '@iltizam/domain/bulk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { addProposals, queueDocument } from '../triage/testing-triage.js';
import { bulkSteps, seen } from './testing-bulk.js';
import { dayOf } from '@iltizam/domain/country-clock';
import { addDays } from '@iltizam/domain/days';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
let bulkStep: ReturnType<typeof bulkSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  bulkStep = bulkSteps(world, steps);
});
afterAll(() => world.close());

describe('a dry run', () => {
  test('says exactly what would happen, and writes nothing', async () => {
    const [fine, gone] = [steps.fresh(), steps.fresh()];
    await steps.decide('member.public', gone, 'REFER');
    const input = {
      proposals: [...seen([fine]), ...seen([gone], 2)],
      action: 'PROPOSE_REFUSAL',
      reasonCode: 'OUT_OF_MANDATE',
      reason: explained,
      idempotencyKey: 'dry, then wet',
    };
    const before = await bulkStep.written();
    const { bulk: would } = await bulkStep.decide('member.civil', { ...input, dryRun: true });
    expect(await bulkStep.written()).toEqual(before);
    expect(would).toMatchObject({ dryRun: true, done: 1, refused: 1 });
    expect(await bulkStep.stateOf(fine)).toBe('SUBMITTED');
    const { bulk: did } = await bulkStep.decide('member.civil', input);
    const fates = (bulk: typeof did) =>
      bulk.results.map(({ reference, done, refusal }: typeof did.results) => ({ reference, done, refusal }));
    expect(fates(did)).toEqual(fates(would));
    expect(await bulkStep.stateOf(fine)).toBe('REFUSAL_PROPOSED');
  });
});

describe('all that a filter finds', () => {
  test('is what the person saw: another number decides nothing', async () => {
    const references = await addProposals(world, 12, 2000);
    const filter = { channel: 'PORTAL', workflowState: ['SUBMITTED'] };
    for (const expectedCount of [11, 13]) {
      const before = await bulkStep.written();
      const { errors } = await bulkStep.decide('member.civil', { filter, expectedCount, action: 'ADMIT' });
      expect(errors).toMatchObject([
        { code: 'STALE_VERSION', field: 'expectedCount', facts: { why: 'countDiffers', current: 12 } },
      ]);
      expect({ ...(await bulkStep.written()), events: null }).toEqual({ ...before, events: null });
    }
    const { bulk } = await bulkStep.decide('member.civil', { filter, expectedCount: 12, action: 'ADMIT' });
    expect(bulk).toMatchObject({ done: 12, refused: 0 });
    expect(bulk.results.map(({ reference }: { reference: string }) => reference)).toEqual(references);
  });

  test('of the own queue leaves out what was put off', async () => {
    const references = await addProposals(world, 3, 3000);
    const later = `mutation ($input: SnoozeInput!) { snooze(input: $input) { proposal { reference } } }`;
    const tomorrow = addDays(dayOf(new Date()), 1);
    await world.as('member.civil').run(later, { input: { proposal: references[0], until: tomorrow } });
    const filter = { channel: 'PORTAL', workflowState: ['SUBMITTED'] };
    const { data } = await world.as('member.civil').run(queueDocument, { filter, first: 1 });
    expect(data.triageQueue.totalCount).toBe(2);
    const { bulk } = await bulkStep.decide('member.civil', {
      filter,
      inQueue: true,
      expectedCount: 2,
      action: 'REFER',
    });
    expect(bulk.results).toMatchObject(references.slice(1).map((reference) => ({ reference, done: true })));
    expect(await bulkStep.stateOf(references[0]!)).toBe('SUBMITTED');
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['nothing chosen', {}, 'INVALID_INPUT'],
    [
      'chosen twice over',
      { proposals: seen(['ma-nap-3-p0001']), filter: {}, expectedCount: 1 },
      'INVALID_INPUT',
    ],
    ['no number', { filter: {} }, 'INVALID_INPUT'],
    ['too many', { filter: {}, expectedCount: largestBulk + 1 }, 'LIMIT_EXCEEDED'],
    [
      'too many picked',
      { proposals: seen(Array.from({ length: largestBulk + 1 }, (_, n) => `x${n}`)) },
      'LIMIT_EXCEEDED',
    ],
  ])('%s is refused', async (_what, selection, code) => {
    expect((await bulkStep.decide('member.civil', { ...selection, action: 'ADMIT' })).errors).toMatchObject([
      { code },
    ]);
  });
});
