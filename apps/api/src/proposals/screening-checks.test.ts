import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

const readDocument = `query ($reference: String!) { proposal(reference: $reference) {
  checks { clear precise linked } timeline { transition { action } checks { clear precise linked } } } }`;

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const read = async (reference: string, account = 'member.public') =>
  (await world.as(account).run(readDocument, { reference })).data.proposal;
const met = { clear: 'YES', precise: 'UNSURE', linked: 'YES' };

test('the answers are kept with the step, seen by the next reader, and still there when it is taken back', async () => {
  const reference = steps.fresh();
  expect((await read(reference)).checks).toBeNull();
  await steps.decide('member.civil', reference, 'ADMIT', { checks: met });
  expect(await read(reference)).toMatchObject({
    checks: met,
    timeline: [{ checks: null }, { transition: { action: 'ADMIT' }, checks: met }],
  });
  await steps.decide('member.civil', reference, 'TAKE_BACK');
  expect((await read(reference)).checks).toEqual(met);
  await steps.decide('member.civil', reference, 'REFER', { checks: { clear: 'NO' } });
  expect((await read(reference)).checks).toEqual({ clear: 'NO', precise: null, linked: null });
});

test('they may not say the contrary of the step', async () => {
  const reference = steps.fresh();
  const refusal = { reasonCode: 'NOT_LINKED_TO_OPENNESS', reason: explained };
  for (const [action, more, field] of [
    ['ADMIT', { checks: { ...met, precise: 'NO' } }, 'checks.precise'],
    ['PROPOSE_REFUSAL', { ...refusal, checks: met }, 'checks.linked'],
  ] as const)
    expect((await steps.decide('member.civil', reference, action, more)).errors).toMatchObject([
      { code: 'INVALID_INPUT', field, facts: { why: 'checksDisagree' } },
    ]);
  const refused = await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', {
    ...refusal,
    checks: { ...met, linked: 'NO' },
  });
  expect(refused.errors).toEqual([]);
});

test('they can be left out, also one by one; nothing given is nothing kept', async () => {
  const [without, empty] = [steps.fresh(), steps.fresh()];
  await steps.decide('member.civil', without, 'ADMIT');
  await steps.decide('member.civil', empty, 'ADMIT', { checks: {} });
  for (const reference of [without, empty]) expect((await read(reference)).checks).toBeNull();
});

test('whoever does not see the work sees no answers', async () => {
  const reference = steps.fresh();
  await steps.decide('member.civil', reference, 'ADMIT', { checks: met });
  for (const account of ['admin', 'officer.justice'])
    expect((await read(reference, account)).checks, account).toBeNull();
  await expect(
    world.public.run(`{ proposal(reference: "${reference}") { checks { clear } } }`),
  ).rejects.toThrow(/Cannot query field/u);
});
