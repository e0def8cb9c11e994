import { addDays } from '@iltizam/domain/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../committee/testing-committee.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { releaseLots } from './release-lots.job.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

async function refused(): Promise<string> {
  const reference = steps.fresh();
  await steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', {
    reasonCode: 'ALREADY_DONE',
    reason: explained,
  });
  await steps.decide('member.public', reference, 'CONFIRM_REFUSAL');
  return reference;
}

const tomorrow = () => addDays(today(), 1);
async function embargo(references: string[], more: object = {}, account = 'secretariat') {
  const proposals = await Promise.all(
    references.map(async (reference) => ({ reference, version: (await steps.read(reference)).version })),
  );
  return world.as(account).run(
    `mutation ($i: EmbargoOutcomesInput!) { embargoOutcomes(input: $i) {
      results { reference published refusal { code facts { name value } } } } }`,
    { i: { proposals, day: tomorrow(), time: '10:00', ...more } },
  );
}
const lots = async () =>
  (
    await world
      .as('secretariat')
      .run(
        `{ outcomeLots { id version publicAt liftedAt releasedAt madeBy proposals { reference refusal { code } } } }`,
      )
  ).data.outcomeLots;
const outcomeSeen = async (reference: string) =>
  (await world.public.run(`{ proposal(reference: "${reference}") { state outcome { decision } } }`)).data
    .proposal;
/** The hour comes. */
async function hourComes(): Promise<void> {
  const em = world.orm.em.fork();
  await em.execute(
    `update outcome_lot set public_at = now() - interval '1 second' where released_at is null`,
  );
  await em.execute('delete from job');
  const [ran] = await runDueJobs(world.orm, [releaseLots]);
  expect(ran?.error).toBeNull();
}

test('RE-29: a lot is public from its hour on, once, and nobody outside knows of it before', async () => {
  const [one, two] = [await refused(), await refused()];
  const undecided = steps.fresh();
  const { data } = await embargo([one, two, undecided]);
  expect(data.embargoOutcomes.results).toMatchObject([
    { reference: one, published: false, refusal: null },
    { reference: two, refusal: null },
    { reference: undecided, refusal: { code: 'WRONG_STATE' } },
  ]);
  const [lot] = await lots();
  expect(lot).toMatchObject({ releasedAt: null, proposals: [{ reference: one }, { reference: two }] });
  expect(await outcomeSeen(one)).toMatchObject({ state: 'UNDER_STUDY', outcome: null });
  const early = await steps.publish('secretariat2', one);
  expect(early.data.publishOutcomes.results[0].refusal.facts).toContainEqual({
    name: 'why',
    value: 'embargoed',
  });
  const twice = await embargo([one]);
  expect(twice.data.embargoOutcomes.results).toMatchObject([{ refusal: { code: 'WRONG_STATE' } }]);
  // What changes after it was read is not published unread.
  await steps.decide('secretariat', two, 'REOPEN', { reason: explained });
  await hourComes();
  expect(await outcomeSeen(one)).toMatchObject({
    state: 'INADMISSIBLE',
    outcome: { decision: 'INADMISSIBLE' },
  });
  expect(await outcomeSeen(two)).toMatchObject({ outcome: null });
  expect((await lots())[0]).toMatchObject({
    releasedAt: expect.any(String),
    proposals: [
      { reference: one, refusal: null },
      { reference: two, refusal: { code: expect.any(String) } },
    ],
  });
  // Run again, the job finds nothing to release.
  await hourComes();
  const log = await world.orm.em
    .fork()
    .execute(`select actor_name, operation from audit_event where operation = 'Job.releaseLots'`);
  expect(log).toEqual([{ actor_name: lot.madeBy, operation: 'Job.releaseLots' }]);
});

test('a lot publishes no answer that was given after it was made', async () => {
  const reference = await steps.assigned('justice', ['health']);
  await steps.answer('officer.justice', reference, 'justice', 'RETAIN');
  await embargo([reference]);
  await steps.answer('officer.health', reference, 'health', 'NOT_RETAIN', { justification: explained });
  await hourComes();
  expect(await outcomeSeen(reference)).toMatchObject({ outcome: null });
  expect((await lots())[0].proposals).toEqual([{ reference, refusal: { code: 'STALE_VERSION' } }]);
});

test('a lot that is lifted publishes nothing; who lost the role by its hour publishes nothing either', async () => {
  const [one, two] = [await refused(), await refused()];
  expect((await embargo([one], { day: today(), time: '00:00' })).errors).toMatchObject([
    { code: 'INVALID_INPUT', facts: { why: 'dayPassed' } },
  ]);
  expect((await embargo([one], {}, 'member.civil')).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  await embargo([one]);
  const lift = async (version: number) =>
    world
      .as('secretariat')
      .run(`mutation ($i: LiftEmbargoInput!) { liftEmbargo(input: $i) { lots { liftedAt } } }`, {
        i: { lot: (await lots())[0].id, version },
      });
  expect((await lift(9)).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect((await lift(1)).errors).toEqual([]);
  await embargo([two]);
  const em = world.orm.em.fork();
  await em.execute(`update membership set valid_to = current_date - 1, valid_from = current_date - 2 where role = 'SECRETARIAT'
    and account_id = (select made_by_id from outcome_lot order by made_at desc limit 1)`);
  await hourComes();
  expect(await outcomeSeen(one)).toMatchObject({ outcome: null });
  expect(await outcomeSeen(two)).toMatchObject({ outcome: null });
  const { data } = await world
    .as('secretariat2')
    .run(`{ outcomeLots { proposals { reference refusal { code } } } }`);
  expect(data.outcomeLots).toContainEqual({
    proposals: [{ reference: two, refusal: { code: 'NOT_ALLOWED' } }],
  });
});
