import type { AuditHead, AuditLink, LoggedEvent } from '@iltizam/domain/audit-chain';
import { linksAfter } from '@iltizam/domain/audit-chain';
import { sql } from 'kysely';
import { readerOf, type EntityManager, type Reader } from '../database/database.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import type { World } from '../testing/world.js';
import { eraseFromAudit, namedErased } from './erase-from-audit.js';
import { loggedEvent, sha256 } from './logged-event.js';
import { sealEvents } from './seal-events.job.js';

/** Events of the last year, a known one for each number from 1. */
export const eventId = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
export const addEvents = (read: Reader, count: number): Promise<unknown> =>
  sql`insert into audit_event
      (id, at, actor_id, actor_name, actor_role, operation, record_type, record_id, reference, outcome, changes, request_id)
    select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, now() - interval '300 days' + n * interval '1 minute',
      gen_random_uuid(), 'كتابة ' || n % 7, 'SECRETARIAT', 'Mutation.updateCommitment', 'COMMITMENT', gen_random_uuid(),
      'ma-nap-2-c' || n % 90, 'DONE',
      jsonb_build_array(jsonb_build_object('field', 'title.fr', 'before', 'Titre ' || n, 'after', 'Titre ' || n + 1)), n::text
    from generate_series(1, ${count}::int) n`.execute(read);

/** Makes the next seal now. */
export async function seal(world: World): Promise<void> {
  await world.orm.em.fork().execute(`delete from job where name = 'seal-events'`);
  const [ran] = await runDueJobs(world.orm, [sealEvents]);
  if (ran?.error) throw ran.error;
}

export async function readEvents(read: Reader, ids: readonly string[]): Promise<LoggedEvent[]> {
  const { rows } = await sql<LoggedEvent>`
    select ${loggedEvent} from audit_event e where e.id = any(${ids}::uuid[]) order by e.id`.execute(read);
  return rows;
}

/** Erases events as the law has it: by an order that names them. */
export async function eraseByOrder(read: Reader, numbers: readonly number[], order: number): Promise<void> {
  const events = await readEvents(read, numbers.map(eventId));
  await sql`insert into audit_event (id, at, actor_role, operation, record_type, reference, outcome, changes)
    values (${eventId(order)}, now(), 'SECRETARIAT', 'Mutation.handleDataRequest', 'DATA_REQUEST', 'ERASE', 'DONE',
      ${JSON.stringify(namedErased(events))}::jsonb)`.execute(read);
  await eraseFromAudit(read, events, eventId(order));
}

/** What somebody does who rules the database: nothing there stops them. */
export async function ruling<T>(world: World, work: (read: Reader) => Promise<T>): Promise<T> {
  const undone = Symbol('undone');
  let result: T;
  const doAndUndo = async (em: EntityManager) => {
    const read = readerOf(em);
    for (const table of ['audit_event', 'audit_link', 'audit_anchor'])
      await sql`alter table ${sql.table(table)} disable trigger user`.execute(read);
    result = await work(read);
    throw undone;
  };
  await world.orm.em
    .fork()
    .transactional(doAndUndo)
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return result!;
}

/** Writes all links anew, so that the log holds by itself: only a head that somebody kept can tell. */
export async function linkAnew(read: Reader): Promise<void> {
  const { rows: links } = await sql<AuditLink>`
    select event_id as "eventId", '2026-11-26T00:00:00.000000Z' as "sealedAt" from audit_link order by position`.execute(
    read,
  );
  const events = new Map(
    (
      await readEvents(
        read,
        links.map((link) => link.eventId),
      )
    ).map((event) => [event.id, event]),
  );
  const anew = linksAfter(
    null,
    links.flatMap((link) => events.get(link.eventId) ?? []),
    '2026-11-26T00:00:00.000000Z',
    sha256,
  );
  await sql`delete from audit_link`.execute(read);
  await sql`insert into audit_link (position, event_id, event_hash, hash, sealed_at)
    select (l ->> 'position')::bigint, (l ->> 'eventId')::uuid, l ->> 'eventHash', l ->> 'hash', (l ->> 'sealedAt')::timestamptz
    from jsonb_array_elements(${JSON.stringify(anew)}::jsonb) l`.execute(read);
}

export async function headNow(read: Reader): Promise<AuditHead> {
  const { rows } = await sql<AuditHead>`
    select position::float8 as position, hash from audit_link order by position desc limit 1`.execute(read);
  return rows[0]!;
}
