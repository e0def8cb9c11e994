import { addDays } from '@iltizam/domain/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { dayOf } from '@iltizam/domain/country-clock';

const today = dayOf(new Date());
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const document = `query ($plan: String!, $days: Int!) { agenda(plan: $plan, days: $days) {
  on kind reference title { fr } stage count } }`;
const read = async (account: string, plan = 'ma-nap-3', days = 30) =>
  world.as(account).run(document, { plan, days });

test('what falls on the next days stands in order; answers due are counted by day and institution', async () => {
  const steps = proposalSteps(world);
  const soon = addDays(today, 10);
  for (const reference of [steps.fresh(), steps.fresh()]) {
    await steps.decide('member.civil', reference, 'ADMIT');
    await steps.assign('member.civil', reference, 'justice', { dueOn: soon });
  }
  await world.orm.em.fork().execute(
    `update meeting set held_on = ? where reference = (
    select m.reference from meeting m join plan p on p.id = m.plan_id where p.reference = 'ma-nap-3' limit 1)`,
    [today],
  );
  const { data } = await read('secretariat');
  expect(data.agenda.map(({ on, kind, count }: Record<string, unknown>) => [on, kind, count])).toEqual([
    [today, 'MEETING', 1],
    [soon, 'ANSWER_DUE', 2],
  ]);
  expect(data.agenda[1]).toMatchObject({
    reference: 'justice',
    title: { fr: expect.any(String) },
    stage: null,
  });
  // A shorter look ahead ends before it; another institution is not told what this one owes.
  expect((await read('secretariat', 'ma-nap-3', 10)).data.agenda).toHaveLength(1);
  expect((await read('officer.justice')).data.agenda).toHaveLength(2);
  expect((await read('officer.health')).data.agenda).toHaveLength(1);
});

test('a look that is no number of days, or a reader without work in it, is refused', async () => {
  for (const days of [0, 367])
    expect((await read('secretariat', 'ma-nap-3', days)).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'days', facts: { minimum: 1, maximum: 366 } },
    ]);
  expect((await read('admin')).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});
