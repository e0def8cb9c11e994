import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { openWorld, type World } from '../testing/world.js';
import { callRules, callSteps } from './testing-calls.js';

let world: World;
let steps: ReturnType<typeof callSteps>;
let cycle: string;
beforeAll(async () => {
  world = await openWorld();
  steps = callSteps(world);
  ({ cycle } = await steps.committee());
});
afterAll(() => world.close());

async function opened(): Promise<string> {
  const rules = { ...callRules, leastScorers: 1, bothColleges: false, minimumMark: null };
  const { call } = await steps.create(cycle, { rules });
  await steps.decide(call.reference, 'OPEN');
  return call.reference;
}

const byAddress = async (call: string, email: string) =>
  (await steps.candidacies(call)).find((one) => one.email === email)!;

test('a colleague of the secretariat who stands declares nobody eligible; who was named by others does once they withdrew', async () => {
  const call = await opened();
  const own = demoEmail('secretariat2');
  await steps.send(call, 'competes@example.org');
  await steps.nominate(call, { kind: 'PERSON', email: own });
  const other = await byAddress(call, 'competes@example.org');
  expect((await steps.declare(other, 'DECLARE_ELIGIBLE', {}, 'secretariat2')).errors).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'recused', ground: 'COMPETITOR' } },
  ]);
  const read = `query ($c: String!) { candidacies(call: $c) { email conflict actions { action } } }`;
  const { data } = await world.as('secretariat2').run(read, { c: call });
  expect(data.candidacies.map(({ conflict }: { conflict: string }) => conflict).toSorted()).toEqual([
    'COMPETITOR',
    'OWN_ADDRESS',
  ]);
  const gone = (named: boolean) =>
    steps.execute(
      `update candidacy k set state = 'WITHDRAWN', nominated_by_id = case when ? then nominated_by_id end
       from citizen w where w.id = k.citizen_id and w.email = ?`,
      [named, own],
    );
  await gone(true);
  expect((await steps.declare(other, 'DECLARE_ELIGIBLE', {}, 'secretariat2')).errors).toEqual([]);
  // What one sent oneself can be sent again.
  await gone(false);
  const again = await byAddress(call, 'competes@example.org');
  expect(
    (await steps.declare(again, 'DECLARE_INELIGIBLE', { ground: 'INCOMPLETE' }, 'secretariat2')).errors,
  ).toMatchObject([{ facts: { ground: 'COMPETITOR' } }]);
});

test('what somebody said of others before they stood themselves is unsaid, and said by somebody else', async () => {
  const call = await opened();
  const own = demoEmail('secretariat2');
  const [judged, turnedDown, othersWord] = ['judged@example.org', 'down@example.org', 'other@example.org'];
  for (const email of [judged, turnedDown, othersWord]) await steps.send(call, email);
  const incomplete = { ground: 'INCOMPLETE' };
  const seen = await byAddress(call, judged);
  await steps.declare(seen, 'DECLARE_ELIGIBLE', {}, 'secretariat2');
  await steps.declare(await byAddress(call, turnedDown), 'DECLARE_INELIGIBLE', incomplete, 'secretariat2');
  await steps.declare(await byAddress(call, othersWord));
  const onScreen = await byAddress(call, judged);

  // Who asked for the link does not stand yet.
  await steps.ask(call, own);
  expect(await byAddress(call, judged)).toMatchObject({ state: 'ELIGIBLE' });
  await steps.send(call, own);
  for (const email of [judged, turnedDown])
    expect(await byAddress(call, email)).toMatchObject({ state: 'RECEIVED', ineligibility: null });
  expect(await byAddress(call, othersWord)).toMatchObject({ state: 'ELIGIBLE' });
  await steps.close(call);
  expect((await steps.decide(call, 'BEGIN_SCORING')).errors).toMatchObject([{ facts: { why: 'undecided' } }]);
  // Whoever still has that word before them learns that it is gone.
  expect((await steps.declare(onScreen, 'DECLARE_INELIGIBLE', incomplete)).errors).toMatchObject([
    { code: 'STALE_VERSION' },
  ]);
  for (const email of [judged, turnedDown, own])
    expect((await steps.declare(await byAddress(call, email))).errors).toEqual([]);
  expect((await steps.decide(call, 'BEGIN_SCORING')).call.eligible).toBe(4);
});

test('so it is where the secretariat names somebody who had judged', async () => {
  const call = await opened();
  await steps.send(call, 'judged.too@example.org');
  const first = await byAddress(call, 'judged.too@example.org');
  await steps.declare(first, 'DECLARE_ELIGIBLE', {}, 'secretariat2');
  await steps.nominate(call, { kind: 'PERSON', email: demoEmail('secretariat2') });
  expect(await byAddress(call, 'judged.too@example.org')).toMatchObject({ state: 'RECEIVED' });
});
