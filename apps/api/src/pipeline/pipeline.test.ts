import { afterAll, beforeAll, expect, test } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const document = `{ pipeline(plan: "ma-nap-3") { step waiting done medianDays oldestReceivedOn oldest { reference } } }`;
const read = async (account = 'secretariat') => (await world.as(account).run(document)).data.pipeline;
const age = (reference: string, action: string, days: number) =>
  world.orm.em.fork().execute(
    `update transition set at = at - make_interval(days => ?), at_precision = 'DAY'
     where action = ? and record_id = (select id from proposal where reference = ?)`,
    [days, action, reference],
  );

test('who waits for which step, the longest first, and how long each step took', async () => {
  const [screening, ...others] = await read();
  expect(screening).toMatchObject({ step: 'SCREENING', waiting: 47, done: 0, medianDays: null });
  expect(screening.oldest.reference).toMatch(/^ma-nap-3-p/u);
  for (const step of others) expect(step).toMatchObject({ waiting: 0, medianDays: null, oldest: null });

  const steps = proposalSteps(world);
  const answered = await steps.assigned('justice');
  await age(answered, 'ADMIT', 30);
  await age(answered, 'ASSIGN', 20);
  await steps.answer('officer.justice', answered, 'justice', 'RETAIN');
  const waiting = await steps.assigned('justice');
  const refused = steps.fresh();
  await steps.decide('member.civil', refused, 'PROPOSE_REFUSAL', {
    reasonCode: 'OUT_OF_MANDATE',
    reason: explained,
  });
  await steps.decide('member.public', refused, 'CONFIRM_REFUSAL');
  await steps.publish('secretariat', refused);

  const [, assigning, answering, publishing] = await read('member.civil');
  expect(assigning).toMatchObject({ waiting: 0, done: 2 });
  expect(answering).toMatchObject({ waiting: 1, done: 1, medianDays: 20, oldest: { reference: waiting } });
  expect(publishing).toMatchObject({ waiting: 1, done: 1, medianDays: 0, oldest: { reference: answered } });
});

test('an institution is told nothing of it, and a plan nobody knows has empty steps', async () => {
  expect((await world.as('officer.justice').run(document)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  const { data } = await world
    .as('secretariat')
    .run(`{ pipeline(plan: "none") { waiting oldest { reference } } }`);
  expect(data.pipeline).toEqual(Array.from({ length: 4 }, () => ({ waiting: 0, oldest: null })));
});
