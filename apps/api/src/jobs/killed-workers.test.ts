import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sealEvents } from '../audit/seal-events.job.js';
import { verifyLog } from '../audit/verify-audit.job.js';
import { roundReminders } from '../card-reports/round-reminders.job.js';
import { reminders } from '../deadlines/reminders.job.js';
import { checkFiles } from '../scanning/check-files.job.js';
import { sweepFiles } from '../evidence/sweep-files.job.js';
import { DiskFiles } from '../files/disk-files.js';
import { digests } from '../following/spread-news.js';
import { checkIntegrity } from '../health/check-integrity.job.js';
import { meetingReminders } from '../meetings/meeting-reminders.job.js';
import { retention } from '../personal-data/retention.job.js';
import { questionLapsed } from '../proposals/question-lapsed.job.js';
import { proposalSteps } from '../proposals/testing-steps.js';
import { releaseLots } from '../publication/release-lots.job.js';
import { runProgram } from '../testing/program.js';
import { openWorld, withRecords, type World } from '../testing/world.js';
import { runDueJobs } from './run-due-jobs.js';

let world: World;
let folder: string;
beforeAll(async () => {
  world = await openWorld(withRecords);
  folder = mkdtempSync(join(tmpdir(), 'iltizam-jobs-'));
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);
beforeEach(() => execute('delete from job'));

const worker = () =>
  runProgram(
    fileURLToPath(new URL('testing-worker.mjs', import.meta.url)),
    [JSON.stringify(world.connection)],
    {},
  );
const marks = async () =>
  (
    await execute<{ count: number }>(`select count(*)::int as count from outbox_message where kind = 'mark'`)
  )[0]!.count;
const due = async () => (await execute(`select 1 from job where runs_at <= now()`)).length > 0;

test('RE-29: a worker killed at any moment leaves nothing half done: the next one does it, once', async ({
  annotate,
}) => {
  const kills = Number(process.env['KILLS_OF_WORKERS'] ?? 3);
  let midway = 0;
  for (let round = 1; round <= kills; round++) {
    await execute('update job set runs_at = now()');
    const killed = worker();
    await killed.line(/began/u);
    await setTimeout(Math.random() * 150);
    await killed.kill();
    // The database learns that it is gone, and its lock with it.
    if (await due()) midway++;
    while (await due()) expect(await worker().ended).toBe(0);
    expect(await marks(), `after kill ${round}`).toBe(10 * round);
  }
  await annotate(`${kills} kills, ${midway} of them before the end: each job done once`, 'figure');
});

/** Everything there is but the table of jobs, in one number a table. */
async function contents(): Promise<Record<string, string>> {
  const tables = await execute<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('job', 'health_check')
     order by table_name`,
  );
  const sums: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await execute<{ sum: string }>(
      `select md5(coalesce(string_agg(r::text, '|' order by r::text), '')) as sum from "${name}" r`,
    );
    sums[name] = row!.sum;
  }
  return sums;
}

/* What each does with something to do, and that it does it once, its own test says. */
test('RE-29: every job that is run again for the same moment changes nothing more', async ({ annotate }) => {
  const files = new DiskFiles(folder);
  const jobs = [
    reminders,
    roundReminders,
    meetingReminders,
    questionLapsed,
    releaseLots,
    retention,
    sealEvents,
    verifyLog,
    digests,
    checkFiles({ orm: world.orm, files, scanner: null }),
    sweepFiles({ orm: world.orm, files, scanner: null }),
    checkIntegrity(files),
  ];
  // Something to remind of and something to seal.
  const [{ reference } = { reference: '' }] = await execute<{ reference: string }>(
    `select reference from proposal where state = 'SUBMITTED' and reference like 'ma-nap-3-%' limit 1`,
  );
  await proposalSteps(world).decide('member.civil', reference, 'ADMIT');
  const before = await contents();
  const first = await runDueJobs(world.orm, jobs);
  expect(first.map(({ name, error }) => [name, error])).toEqual(jobs.map(({ name }) => [name, null]));
  const once = await contents();
  const written = Object.keys(once).filter((table) => once[table] !== before[table]);
  expect(written).toEqual(expect.arrayContaining(['audit_link', 'outbox_message', 'reminder']));
  await execute('update job set runs_at = now()');
  expect(await runDueJobs(world.orm, jobs)).toHaveLength(jobs.length);
  expect(await contents()).toEqual(once);
  await annotate(`${jobs.length} jobs run twice: 0 rows more the second time`, 'figure');
});
