import {
  findings,
  worst,
  type AskedServices,
  type HealthFacts,
  type ServiceState,
} from '@iltizam/domain/system-health';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { fileHolders } from '../files/file-holders.js';
import type { BackupState, DrillState, JobState, SystemHealth } from './health.type.js';

interface Results {
  integrity: { hours: number; missingFiles: number; broken: Record<string, number> } | null;
  audit: { hours: number; faultCount: number } | null;
  checkFiles: { scanner: ServiceState } | null;
  services: AskedServices | null;
  waiting: number;
  storage: { freeBytes: number; totalBytes: number; databaseBytes: number } | null;
}

const hoursSince = (instant: ReturnType<typeof sql>) =>
  sql`extract(epoch from clock_timestamp() - ${instant}) / 3600`;
const resultOf = (job: string) => sql`(
  select result || jsonb_build_object('hours', ${hoursSince(sql`ran_at`)}) from job where name = ${job} and result is not null)`;

export async function readHealth(read: Reader): Promise<SystemHealth> {
  const [jobs, backups, drills, { rows }] = await Promise.all([
    readJobs(read),
    readBackups(read),
    readDrills(read),
    sql<Results & { mails: HealthFacts['mails']; jobs: HealthFacts['jobs'] }>`
      select ${resultOf('check-integrity')} as integrity, ${resultOf('verify-audit')} as audit,
        ${resultOf('measure-storage')} as storage, ${resultOf('check-files')} as "checkFiles",
        ${resultOf('ask-services')} as services,
        (${sql.join(
          fileHolders.map(
            ({ table }) =>
              sql`(select count(*) from ${sql.table(table)} where state = 'CHECKING' and moved_at < now() - interval '10 minutes')`,
          ),
          sql` + `,
        )})::int as waiting,
        (select jsonb_build_object('lateHours', max(${hoursSince(sql`due_at`)}), 'waiting', count(*),
           'givenUp', (select count(*) from mail where due_at is null and sent_at is null
              and failure is not null and created_at > now() - interval '7 days'))
         from mail where due_at < now()) as mails,
        (select jsonb_build_object('failing', count(*) filter (where failures > 0), 'mostFailures', coalesce(max(failures), 0),
           'lateHours', max(${hoursSince(sql`runs_at`)}) filter (where runs_at < now())) from job) as jobs`.execute(
      read,
    ),
  ]);
  const { integrity, audit, storage, mails, jobs: jobFacts, checkFiles, services, waiting } = rows[0]!;
  const made = backups.find(({ failure }) => failure === null);
  const found = findings({
    mails,
    jobs: jobFacts,
    backup: {
      hours: made?.hours ?? null,
      failedSince: backups[0] !== undefined && backups[0] !== made,
      missingFiles: made?.missingFiles ?? 0,
    },
    drill: { hours: drills[0]?.hours ?? null, failed: drills[0]?.failure != null },
    integrity: {
      hours: integrity?.hours ?? null,
      missingFiles: integrity?.missingFiles ?? 0,
      brokenRecords: Object.values(integrity?.broken ?? {}).reduce((total, count) => total + count, 0),
    },
    audit: { hours: audit?.hours ?? null, faults: audit?.faultCount ?? 0 },
    scanner: { state: checkFiles?.scanner ?? null, waiting },
    services: services ?? { mailServer: null, fileStore: null, identityProvider: null },
    freePercent: storage && Math.round((storage.freeBytes / storage.totalBytes) * 100),
  });
  return {
    state: worst(found),
    findings: found,
    jobs,
    backups,
    drills,
    databaseBytes: storage?.databaseBytes ?? null,
    freeBytes: storage?.freeBytes ?? null,
  };
}

async function readJobs(read: Reader): Promise<JobState[]> {
  const { rows } = await sql<JobState>`
    select name, ran_at as "ranAt", runs_at as "runsAt", failures, failure from job order by name`.execute(
    read,
  );
  return rows;
}

const SHOWN = 10;

async function readBackups(read: Reader): Promise<(BackupState & { hours: number })[]> {
  const { rows } = await sql<BackupState & { hours: number }>`
    select began_at as at, extract(epoch from ended_at - began_at)::float8 as seconds, file_name as "fileName",
      bytes::float8 as bytes, rows::float8 as rows, files, missing_files as "missingFiles", failure,
      (${hoursSince(sql`began_at`)})::float8 as hours
    from backup order by began_at desc limit ${SHOWN}`.execute(read);
  return rows;
}

async function readDrills(read: Reader): Promise<(DrillState & { hours: number })[]> {
  const { rows } = await sql<DrillState & { hours: number }>`
    select began_at as at, extract(epoch from ended_at - began_at)::float8 as seconds, file_name as "fileName", failure,
      (${hoursSince(sql`began_at`)})::float8 as hours
    from restore_drill order by began_at desc limit ${SHOWN}`.execute(read);
  return rows;
}
