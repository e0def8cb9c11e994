import { addDays } from '@iltizam/domain/days';
import { escalatedUpTo } from '@iltizam/domain/deadlines';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase, readerOf } from '../database/database.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { readHolidays } from './holidays.queries.js';
import { reminders } from './reminders.job.js';

interface Message {
  reference: string;
  payload: { reminder: string; institution: string; dueOn: string };
}

let world: World;
let steps: ReturnType<typeof proposalSteps>;
let today: string;
let escalated: string;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  const [clock]: { today: string }[] = await world.orm.em
    .fork()
    .execute(`select country_day(now())::text as today`);
  today = clock!.today;
  escalated = escalatedUpTo(today, await readHolidays(readerOf(world.orm.em.fork())));
});
afterAll(() => world.close());

const sqlRun = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
/** As if the hour until the next run had passed. */
const runAgain = async () => {
  await sqlRun(`update job set runs_at = now()`);
  return runDueJobs(world.orm, [reminders]);
};
const messages = () =>
  sqlRun<Message>(
    `select reference, payload from outbox_message where kind = 'assignment.reminder' order by sequence`,
  );
const told = async () =>
  (await messages()).map(
    ({ reference, payload }) => `${reference} ${payload.institution} ${payload.reminder}`,
  );
/** An assignment given long ago, due so many days from today. */
const dueIn = async (count: number, assignedOn = addDays(today, -60)): Promise<string> => {
  const reference = await steps.assigned('justice');
  await sqlRun(
    `update assignment set due_on = ?, assigned_at = ? where proposal_id = (select id from proposal where reference = ?)`,
    [addDays(today, count), `${assignedOn}T12:00:00Z`, reference],
  );
  return reference;
};

test('RE-29: each assignment gets the one reminder that is right today, once', async () => {
  const [far, soon, week, tomorrow, late] = [
    await dueIn(15),
    await dueIn(14),
    await dueIn(5),
    await dueIn(1),
    await dueIn(-1),
  ];
  const escalates = await steps.assigned('health');
  await sqlRun(
    `update assignment set due_on = ? where proposal_id = (select id from proposal where reference = ?)`,
    [escalated, escalates],
  );
  const justGiven = await dueIn(5, addDays(today, -1));
  const answered = await dueIn(-30);
  await steps.answer('officer.justice', answered, 'justice', 'RETAIN');

  expect(await runAgain()).toMatchObject([{ name: 'reminders', result: { written: 5 }, error: null }]);
  expect((await told()).toSorted()).toEqual(
    [
      `${soon} justice DAYS_14`,
      `${week} justice DAYS_7`,
      `${tomorrow} justice DAYS_1`,
      `${late} justice LATE`,
      `${escalates} health ESCALATED`,
    ].toSorted(),
  );
  for (const silent of [far, justGiven, answered]) expect((await told()).join()).not.toContain(silent);
  expect(await runAgain()).toMatchObject([{ result: { written: 0 } }]);
  expect(await told()).toHaveLength(5);
});

test('the next reminder follows when its day has come; another last day begins anew', async () => {
  const reference = await dueIn(7);
  const mine = async () =>
    (await told()).filter((line) => line.startsWith(reference)).map((line) => line.split(' ')[2]);
  const move = (dueOn: string) =>
    sqlRun(
      `update assignment set due_on = ? where proposal_id = (select id from proposal where reference = ?)`,
      [dueOn, reference],
    );
  await runAgain();
  expect(await mine()).toEqual(['DAYS_7']);
  // As if the days had passed: the reminders that were written belong to the same last day.
  const pass = async (count: number) => {
    await sqlRun(
      `update reminder set due_on = ? where assignment_id = (
         select id from assignment where proposal_id = (select id from proposal where reference = ?))`,
      [addDays(today, count), reference],
    );
    await move(addDays(today, count));
  };
  await pass(1);
  await runAgain();
  await pass(-1);
  await runAgain();
  expect(await mine()).toEqual(['DAYS_7', 'DAYS_1', 'LATE']);
  await move(addDays(today, 7));
  await runAgain();
  expect(await mine()).toEqual(['DAYS_7', 'DAYS_1', 'LATE', 'DAYS_7']);
});

test('of two instances that find it due one runs it', async () => {
  const second = await connectDatabase(world.connection, 2);
  try {
    for (let round = 0; round < 5; round++) {
      await sqlRun(`update job set runs_at = now()`);
      const both = await Promise.all([runDueJobs(world.orm, [reminders]), runDueJobs(second, [reminders])]);
      expect(both.flat()).toHaveLength(1);
    }
  } finally {
    await second.close();
  }
});
