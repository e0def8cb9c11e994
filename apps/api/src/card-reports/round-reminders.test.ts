import { addDays } from '@iltizam/domain/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { roundReminders } from './round-reminders.job.js';
import { roundSteps } from './testing-rounds.js';
import { dayOf } from '@iltizam/domain/country-clock';

let world: World;
let server: TestServer;
let rounds: ReturnType<typeof roundSteps>;
const today = dayOf(new Date());
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
  rounds = roundSteps(world);
  const year = Number(today.slice(0, 4)) - 1;
  await rounds.open('secretariat', { plan: 'ma-nap-2', year, quarter: 4, dueOn: addDays(today, 40) });
});
afterAll(async () => {
  await server.close();
  await world.close();
});

interface Message {
  reference: string;
  payload: {
    mail: string;
    reminder: string | null;
    institution: string;
    to: string;
    dueOn: string;
    link: string;
  };
}
const sqlRun = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
const mails = (kind: string) =>
  sqlRun<Message>(
    `select reference, payload from outbox_message where kind = 'card.mail' and payload ->> 'mail' = ? order by sequence`,
    [kind],
  );
/** As if the round had been opened long ago, with its last day so many days from today. */
const dueIn = (days: number) =>
  sqlRun(`update update_round set due_on = ?, opened_at = now() - interval '60 days'`, [
    addDays(today, days),
  ]);
const run = async () => {
  await sqlRun('update job set runs_at = now()');
  const [ran] = await runDueJobs(world.orm, [roundReminders]);
  return ran?.result?.['written'];
};

test('the round is told to the officers of each card, with one link to the exact task', async () => {
  const opened = await mails('ROUND_OPENED');
  expect(opened).toHaveLength(22);
  expect(opened.find(({ reference }) => reference === 'ma-nap-2-c13')?.payload).toMatchObject({
    institution: 'education',
    to: 'OFFICER',
    link: '/console/commitments/ma-nap-2-c13/check',
  });
});

test('RE-29: each card is reminded at 14, 7 and 1 days and when it is late, once each; nobody before or after sending', async () => {
  expect(await run()).toBe(0);
  for (const [days, kind] of [
    [14, 'DAYS_14'],
    [6, 'DAYS_7'],
    [1, 'DAYS_1'],
    [-1, 'LATE'],
  ] as const) {
    await dueIn(days);
    // The reminders written belong to the last day as it is now.
    await sqlRun('update card_report_reminder set due_on = ?', [addDays(today, days)]);
    expect(await run()).toBe(22);
    expect(await run()).toBe(0);
    expect((await mails('REMINDER')).slice(-22).every(({ payload }) => payload.reminder === kind)).toBe(true);
  }
  await sqlRun(`update card_report set state = 'SENT'`);
  await dueIn(7);
  expect(await run()).toBe(0);
  await sqlRun(`update card_report set state = 'DRAFT'`);
  // What is closed meanwhile is asked no more.
  await sqlRun(`update commitment set state = 'CLOSED_INCOMPLETE' where reference = 'ma-nap-2-c14'`);
  expect(await run()).toBe(21);
  expect((await mails('REMINDER')).slice(-21).map(({ reference }) => reference)).not.toContain(
    'ma-nap-2-c14',
  );
  expect((await rounds.tasks('officer.health')).map((task) => task.commitment.reference)).not.toContain(
    'ma-nap-2-c14',
  );
});

test('the deadline goes into a calendar: of one’s own task, and nobody else’s', async () => {
  const get = async (account: string | null, reference = 'ma-nap-2-c13') =>
    server.fetch(`/staff/deadlines/${reference}.ics`, {
      headers: account === null ? {} : await server.signIn(account),
    });
  const answer = await get('officer.education');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  const text = await answer.text();
  expect(text).toContain(`DTSTART;VALUE=DATE:${addDays(today, 7).replaceAll('-', '')}`);
  expect(text.replaceAll('\r\n ', '')).toContain('/console/commitments/ma-nap-2-c13/check');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  for (const who of ['officer.health', 'member.civil', null]) expect((await get(who)).status).toBe(404);
  expect((await get('officer.education', 'ma-nap-9-c01')).status).toBe(404);
});
