import { linksAfter, type AuditHead, type AuditLink, type LoggedEvent } from '@iltizam/domain/audit-chain';
import { sql } from 'kysely';
import { readerOf, type Reader } from '../database/database.js';
import type { Job, JobRun } from '../jobs/job.js';
import { loggedEvent, sha256, unsealed } from './logged-event.js';

const AT_ONCE = 5_000;
/** What is left waits for the next minute: a log that is sealed for the first time may hold millions. */
const MOST_A_RUN = 50_000;

/** One instance adds what was committed to the log; whoever writes never waits for it. */
export const sealEvents: Job = { name: 'seal-events', everyMinutes: 1, run: seal };

async function seal({ em, now, today }: JobRun): Promise<Record<string, unknown>> {
  const read = readerOf(em);
  const sealedAt = now.toISOString().replace('Z', '000Z');
  let sealed = 0;
  let head = await readHead(read);
  while (sealed < MOST_A_RUN) {
    const links = linksAfter(head, await readUnsealed(read), sealedAt, sha256);
    if (links.length === 0) break;
    await addLinks(read, links);
    head = links.at(-1)!;
    sealed += links.length;
  }
  if (head) await anchor(read, today, head);
  return { sealed, position: head?.position ?? 0 };
}

async function readHead(read: Reader): Promise<AuditHead | null> {
  const { rows } = await sql<AuditHead>`
    select position::float8 as position, hash from audit_link order by position desc limit 1`.execute(read);
  return rows[0] ?? null;
}

async function readUnsealed(read: Reader): Promise<LoggedEvent[]> {
  const { rows } = await sql<LoggedEvent>`
    select ${loggedEvent} from audit_event e where ${unsealed} order by e.at, e.id limit ${AT_ONCE}`.execute(
    read,
  );
  return rows;
}

const addLinks = (read: Reader, links: readonly AuditLink[]): Promise<unknown> =>
  sql`insert into audit_link (position, event_id, event_hash, hash, sealed_at)
    select * from unnest(${links.map(({ position }) => position)}::bigint[], ${links.map(({ eventId }) => eventId)}::uuid[],
      ${links.map((link) => link.eventHash)}::text[], ${links.map(({ hash }) => hash)}::text[],
      ${links.map(({ sealedAt }) => sealedAt)}::timestamptz[])`.execute(read);

/** The first seal of each day is what the day publishes. */
const anchor = (read: Reader, day: string, { position, hash }: AuditHead): Promise<unknown> =>
  sql`insert into audit_anchor (day, position, hash) values (${day}::date, ${position}::bigint, ${hash})
    on conflict do nothing`.execute(read);
