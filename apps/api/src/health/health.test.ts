import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addStoredFile, openPlace, type BackupPlace } from '../backup/testing-backups.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { askServices } from '../outside/ask-services.job.js';
import { checkFiles } from '../scanning/check-files.job.js';
import { openWorld, type World } from '../testing/world.js';
import { checkIntegrity } from './check-integrity.job.js';
import { measureStorage } from './measure-storage.job.js';

let world: World;
let place: BackupPlace;
beforeAll(async () => {
  world = await openWorld();
  place = await openPlace(world.connection);
});
afterAll(async () => {
  place.remove();
  await world.close();
});

const HEALTH = `{ health { state findings { check state reason count } jobs { name failures failure ranAt runsAt }
  backups { fileName failure missingFiles } drills { fileName failure } databaseBytes freeBytes } }`;
const health = async () => (await world.as('admin').run(HEALTH)).data.health;
const found = async () =>
  Object.fromEntries(
    (await health()).findings.map(({ check, state, reason, count }: Record<string, string | null>) => [
      check,
      [state, reason, count].filter((part) => part !== null).join(' '),
    ]),
  );
const run = (sql: string) => world.orm.em.fork().execute(sql);

/** Looks again at once. */
async function look() {
  await run(`update job set runs_at = now()`);
  const ran = await runDueJobs(world.orm, [checkIntegrity(place.files), measureStorage(place.root)]);
  expect(ran.map(({ error }) => error)).toEqual([null, null]);
  return ran[0]!.result as { broken: Record<string, number>; missingFiles: number };
}

test('what nobody asked yet is not told as if none were set; once asked it is', async () => {
  expect(await found()).toMatchObject({ SCANNER: 'LOOK SCANNER_UNKNOWN', PROVIDER: 'LOOK PROVIDER_UNKNOWN' });
  await run(`update job set runs_at = now()`);
  const { orm } = world;
  const services = { mailServer: null, fileStore: null, identityProvider: null };
  const jobs = [askServices(services), checkFiles({ orm, files: place.files, scanner: null })];
  const ran = await runDueJobs(orm, jobs);
  expect(ran.map(({ error }) => error)).toEqual([null, null]);
  expect(await found()).toMatchObject({ SCANNER: 'OK SCANNER_NONE', PROVIDER: 'OK PROVIDER_NONE' });
});

test('RE-34: each night counts are compared with rows, states with what they speak of, and rows with files', async ({
  annotate,
}) => {
  const key = await addStoredFile(world.orm, place.files, randomBytes(100));
  const { broken, missingFiles } = await look();
  expect({ ...broken, missingFiles }).toEqual({
    tallies: 0,
    grouped: 0,
    assigned: 0,
    incorporated: 0,
    published: 0,
    timelines: 0,
    missingFiles: 0,
  });
  expect(await found()).toMatchObject({ FILES: 'OK FILES_KEPT', RECORDS: 'OK RECORDS_AGREE' });

  // Each is found when it is broken behind the product's back.
  await run(`update proposal_tally set count = count + 1 where id = (select min(id) from proposal_tally)`);
  await run(`alter table proposal disable trigger user`);
  const states = ['GROUPED', 'ASSIGNED', 'INCORPORATED'];
  for (const [index, state] of states.entries())
    await run(
      `update proposal set state = '${state}', group_id = null where id = (select id from proposal p
         where not exists (select from assignment a where a.proposal_id = p.id)
           and not exists (select from commitment_source s where s.proposal_id = p.id)
         order by reference offset ${index} limit 1)`,
    );
  await run(`update proposal set published_decision = 'RETAINED' where id = (
    select id from proposal p where not exists (select from outcome o where o.proposal_id = p.id) limit 1)`);
  await run(`alter table proposal enable trigger user`);
  await run(`insert into transition (id, record_type, record_id, action, to_state, at, at_precision, provenance)
    values (gen_random_uuid(), 'PROPOSAL', gen_random_uuid(), 'SUBMIT', 'SUBMITTED', now(), 'INSTANT', 'ENTERED')`);
  rmSync(join(place.dataDir, 'files', key.slice(0, 2), key.slice(2)));
  const after = await look();
  expect(after.missingFiles).toBe(1);
  for (const name of Object.keys(broken)) expect(after.broken[name], name).toBeGreaterThan(0);
  const { FILES, RECORDS } = await found();
  expect(FILES).toBe('ACT FILES_MISSING 1');
  expect(RECORDS).toMatch(/^ACT RECORDS_DISAGREE \d+$/u);
  await annotate(
    `${Object.keys(broken).length + 1} invariants on the real plans: 0 broken; each found when broken`,
    'figure',
  );
});

test('the health of the installation is told to administrators, with what to do about it', async () => {
  expect(await found()).toMatchObject({
    MAILS: 'OK MAILS_SENT',
    BACKUP: 'ACT BACKUP_NEVER',
    DRILL: 'LOOK DRILL_NEVER',
    AUDIT: 'LOOK AUDIT_UNCHECKED',
    STORAGE: expect.stringMatching(/STORAGE/u),
  });
  await run(`insert into backup (id, began_at, ended_at, file_name, bytes, tables, rows, files, missing_files)
    values (gen_random_uuid(), now() - interval '3 hours', now(), 'iltizam-20261126T000000Z.tar.gz.age', 1, 1, 1, 1, 0)`);
  await run(`insert into restore_drill (id, began_at, ended_at, file_name)
    values (gen_random_uuid(), now() - interval '3 hours', now(), 'iltizam-20261126T000000Z.tar.gz.age')`);
  expect(await found()).toMatchObject({ BACKUP: 'OK BACKUP_MADE', DRILL: 'OK DRILL_HELD' });
  await run(`insert into backup (id, began_at, ended_at, failure)
    values (gen_random_uuid(), now() - interval '1 hour', now(), 'Error ENOSPC')`);
  await run(`update job set failures = 2, failure = 'Error: no way' where name = 'check-integrity'`);
  const { state, backups, jobs, findings } = await health();
  expect(state).toBe('ACT');
  expect(backups.map(({ failure }: { failure: string }) => failure)).toEqual(['Error ENOSPC', null]);
  expect(jobs).toContainEqual(
    expect.objectContaining({ name: 'check-integrity', failures: 2, failure: 'Error: no way' }),
  );
  expect(findings).toContainEqual({ check: 'JOBS', state: 'LOOK', reason: 'JOBS_FAIL', count: 1 });
  await run(`update job set runs_at = now() - interval '3 hours'`);
  expect(await found()).toMatchObject({ JOBS: 'ACT JOBS_STAND', BACKUP: 'ACT BACKUP_FAILED' });
  for (const account of ['member.civil', 'secretariat', 'officer.justice'])
    expect((await world.as(account).run(HEALTH)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});
