import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import type { Job } from './job.js';
import { runDueJobs } from './run-due-jobs.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const sqlRun = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
beforeEach(() => sqlRun('delete from job'));

/** A job that leaves a mark whenever it runs. */
const marking = (run?: Job['run']): Job => ({
  name: 'marking',
  everyMinutes: 60,
  run: async (jobRun) => {
    await jobRun.em.execute(
      `insert into outbox_message (at, kind, record_type, reference, payload) values (now(), 'mark', 'JOB', 'x', '{}')`,
    );
    return run ? run(jobRun) : { marked: 1 };
  },
});
const marks = async () =>
  Number(
    (await sqlRun<{ count: string }>(`select count(*) from outbox_message where kind = 'mark'`))[0]?.count,
  );
const row = async () =>
  (
    await sqlRun<{ result: object | null; failure: string | null; failures: number; minutes: number }>(
      `select result, failure, failures, round(extract(epoch from runs_at - now()) / 60)::int as minutes from job`,
    )
  )[0];

test('what is due runs, says what it did, and is due again after its time', async () => {
  const before = await marks();
  expect(await runDueJobs(world.orm, [marking()])).toEqual([
    { name: 'marking', result: { marked: 1 }, error: null },
  ]);
  expect(await row()).toEqual({ result: { marked: 1 }, failure: null, failures: 0, minutes: 60 });
  expect(await runDueJobs(world.orm, [marking()])).toEqual([]);
  expect(await marks()).toBe(before + 1);
});

test('what fails leaves nothing behind, says why, is tried again later and later, and recovers', async () => {
  const before = await marks();
  const failing = marking(() => Promise.reject(new Error('no way')));
  for (const [failures, minutes] of [
    [1, 1],
    [2, 2],
    [3, 4],
  ] as const) {
    const [ran] = await runDueJobs(world.orm, [failing]);
    expect(ran).toMatchObject({ result: null, error: new Error('no way') });
    expect(await row()).toEqual({ result: null, failure: 'Error: no way', failures, minutes });
    expect(await runDueJobs(world.orm, [failing])).toEqual([]);
    await sqlRun(`update job set runs_at = now()`);
  }
  await sqlRun(`update job set failures = 40`);
  await runDueJobs(world.orm, [failing]);
  expect((await row())?.minutes).toBe(60);
  expect(await marks()).toBe(before);
  await sqlRun(`update job set runs_at = now()`);
  await runDueJobs(world.orm, [marking()]);
  expect(await row()).toMatchObject({ failure: null, failures: 0, result: { marked: 1 } });
});

test('one that fails keeps no other back, and a fault of the database is a failure like any other', async () => {
  const before = await marks();
  const broken: Job = {
    name: 'broken',
    everyMinutes: 5,
    run: async ({ em }) => ({ rows: await em.execute('select * from there_is_no_such_table') }),
  };
  const ran = await runDueJobs(world.orm, [broken, marking()]);
  expect(ran.map(({ name, error }) => [name, error === null])).toEqual([
    ['broken', false],
    ['marking', true],
  ]);
  expect(await marks()).toBe(before + 1);
});

test('RE-30: while one instance runs it another passes over it and does not wait', async () => {
  let proceed = (): void => {};
  const started = new Promise<void>((begin) => {
    void runDueJobs(world.orm, [
      marking(() => {
        begin();
        return new Promise((end) => {
          proceed = () => end({ marked: 1 });
        });
      }),
    ]);
  });
  await started;
  expect(await runDueJobs(world.orm, [marking()])).toEqual([]);
  proceed();
  await expect.poll(row).toMatchObject({ result: { marked: 1 } });
  // Missed five times while everything was away, it is caught up once, by one of two who look at the same moment.
  await sqlRun(`update job set runs_at = now() - interval '5 hours'`);
  const before = await marks();
  await Promise.all([runDueJobs(world.orm, [marking()]), runDueJobs(world.orm, [marking()])]);
  await runDueJobs(world.orm, [marking()]);
  expect(await marks()).toBe(before + 1);
});

test('asked to end in the middle, it leaves nothing, has not failed, and is due for whoever looks next', async () => {
  const before = await marks();
  let stopped = false;
  const long = marking(async (run) => {
    stopped = true;
    if (run.stopped()) throw new Error('asked to end');
    return { marked: 1 };
  });
  expect(await runDueJobs(world.orm, [long, marking()], () => stopped)).toEqual([]);
  expect(await marks()).toBe(before);
  expect(await row()).toMatchObject({ result: null, failure: null, failures: 0, minutes: 0 });
  expect(await runDueJobs(world.orm, [marking()])).toMatchObject([{ error: null }]);
  expect(await marks()).toBe(before + 1);
});
