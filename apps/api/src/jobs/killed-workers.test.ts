import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
import { measureStorage } from '../health/measure-storage.job.js';
import { askServices } from '../outside/ask-services.job.js';
import { meetingReminders } from '../meetings/meeting-reminders.job.js';
import { retention } from '../personal-data/retention.job.js';
import { questionLapsed } from '../proposals/question-lapsed.job.js';
import { proposalSteps } from '../proposals/testing-steps.js';
import { releaseLots } from '../publication/release-lots.job.js';
import { runProgram } from '../testing/program.js';
import { openWorld, withRecords, type World } from '../testing/world.js';
import { runDueJobs } from './run-due-jobs.js';
import { Leftovers } from './testing-leftovers.js';

let world: World;
let folder: string;
beforeAll(async () => {
  world = await openWorld(withRecords);
  folder = mkdtempSync(join(tmpdir(), 'iltizam-jobs-'));
  mkdirSync(join(folder, 'temporary'));
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
    [JSON.stringify(world.connection), join(folder, 'files')],
    { TMPDIR: join(folder, 'temporary') },
  );
/** Of the worker. */
const JOBS = 5;
const marks = async () =>
  (
    await execute<{ count: number }>(`select count(*)::int as count from outbox_message where kind = 'mark'`)
  )[0]!.count;
const due = async () =>
  (await execute(`select 1 from job where runs_at <= now()`)).length > 0 ||
  (await execute('select 1 from job')).length < JOBS;
const failures = () => execute('select name, failure from job where failure is not null');

const nothing = { sessions: 0, limits: 0, mails: 0, sending: 0, apart: 0, folders: 0 };
const faults = async () =>
  (await execute<{ count: number }>(`select (result ->> 'faultCount')::int as count from job where name = 'verify-audit'`))[0]!.count; // prettier-ignore

test('RE-29: a worker killed at any moment leaves nothing half done: the next one does it, once', async ({
  annotate,
}) => {
  const kills = Number(process.env['KILLS_OF_WORKERS'] ?? 2);
  const leftovers = new Leftovers(world, join(folder, 'files'), join(folder, 'temporary'));
  // A file a row speaks of stays whatever happens; and the log holds one thing that was changed, which is found each time.
  const kept = await leftovers.file();
  await execute(`update document set storage_key = ? where id = (select id from document limit 1)`, [kept]);
  await spoilLog();
  let midway = 0;
  for (let round = 1; round <= kills; round++) {
    await leftovers.add();
    await execute('update job set runs_at = now()');
    const killed = worker();
    await killed.line(/began/u);
    await setTimeout(Math.random() * 250);
    await killed.kill();
    // The database learns that it is gone, and its lock with it.
    if (await due()) midway++;
    while (await due()) expect([await worker().ended, await failures()]).toEqual([0, []]);
    expect(await marks(), `after kill ${round}`).toBe(10 * round);
    expect(await leftovers.left()).toEqual(nothing);
    expect(await faults()).toBe(1);
  }
  // What was let go of is a leftover of the next run; after it another one finds nothing to do.
  const again = async () => {
    await execute(`update job set runs_at = now() where name <> 'marking'`);
    expect(await worker().ended).toBe(0);
    expect([await leftovers.keys(), await leftovers.left(), await faults()]).toEqual([[kept], nothing, 1]);
    return contents();
  };
  const once = await again();
  expect(await again()).toEqual(once);
  await annotate(`${kills} kills, ${midway} of them before the end: each job done once`, 'figure');
});

/** Something in the sealed log is changed behind the product's back. */
async function spoilLog(): Promise<void> {
  const [{ reference } = { reference: '' }] = await execute<{ reference: string }>(
    `select reference from proposal where state = 'SUBMITTED' and reference like 'ma-nap-3-%' order by reference desc limit 1`,
  );
  await proposalSteps(world).decide('member.civil', reference, 'ADMIT');
  await runDueJobs(world.orm, [sealEvents]);
  await execute('delete from job');
  await execute('alter table audit_event disable trigger user');
  await execute(`update audit_event set reference = reference || '-changed' where id = (select event_id from audit_link order by position desc limit 1)`); // prettier-ignore
  await execute('alter table audit_event enable trigger user');
}

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
  const files = new DiskFiles(join(folder, 'files'));
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
    askServices({ mailServer: null, fileStore: null, identityProvider: null }),
    measureStorage(folder),
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
