import { AuditWalk, type AuditFault, type SealedEvent } from '@iltizam/domain/audit-faults';
import type { AuditHead, AuditLink, LoggedEvent } from '@iltizam/domain/audit-chain';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { erasureOrders } from './erase-from-audit.js';
import { instantText, lateHours, loggedEvent, sha256 } from './logged-event.js';

const AT_ONCE = 5_000;

export interface Verified {
  /** Where the log ends now. */
  head: AuditHead;
  /** Everything that does not hold; nothing where the log is whole. */
  faults: readonly AuditFault[];
}

type Row = LoggedEvent & AuditLink;

/**
 * Walks the whole log and says what was changed, taken out, put in or cut off. `kept` are heads that somebody outside
 * noted; those published day by day are looked at as well.
 */
export async function verifyAudit(read: Reader, kept: readonly AuditHead[] = []): Promise<Verified> {
  const { rows: anchors } = await sql<AuditHead>`
    select position::float8 as position, hash from audit_anchor order by day`.execute(read);
  const walk = new AuditWalk(sha256, [...anchors, ...kept]);
  for (let batch = await readBatch(read, 0); batch.length > 0;) {
    // The database reads on while this batch is hashed.
    const next = readBatch(read, batch.at(-1)!.link.position);
    walk.walk(batch);
    batch = await next;
  }
  const faults = [...walk.end(), ...(await erasedWithoutOrder(read)), ...(await added(read))];
  return { head: walk.head, faults };
}

async function readBatch(read: Reader, after: number): Promise<SealedEvent[]> {
  const { rows } = await sql<Row>`
    select k.position::float8 as position, k.event_id as "eventId", k.event_hash as "eventHash", k.hash,
      ${instantText(sql`k.sealed_at`)} as "sealedAt", ${loggedEvent}
    from audit_link k left join audit_event e on e.id = k.event_id
    where k.position > ${after}::bigint order by k.position limit ${AT_ONCE}`.execute(read);
  return rows.map((row) => ({ link: row, event: row.id === null ? null : row }));
}

/** Whoever has an event erased says so in the log, and names it there; what is emptied without that was hidden. */
async function erasedWithoutOrder(read: Reader): Promise<AuditFault[]> {
  const { rows } = await sql<AuditFault>`
    select 'ERASED_WITHOUT_ORDER' as kind, k.position::float8 as position, e.id as "eventId"
    from audit_event e left join audit_link k on k.event_id = e.id
    where e.kept_hash is not null and not exists (
      select from audit_event o where o.id = e.erased_by and o.operation = any(${[...erasureOrders]}::text[])
        and o.outcome = 'DONE' and o.changes @> jsonb_build_array(jsonb_build_object('field', 'erased', 'after', e.id)))
    order by 2`.execute(read);
  return rows;
}

/** Events that say they are older than a seal and are not in it. */
async function added(read: Reader): Promise<AuditFault[]> {
  const { rows } = await sql<AuditFault>`
    select 'EVENT_ADDED' as kind, null as position, e.id as "eventId" from audit_event e
    where e.at < (select sealed_at - make_interval(hours => ${sql.lit(lateHours)}) from audit_link
        order by position desc limit 1)
      and not exists (select from audit_link k where k.event_id = e.id)
    order by e.at, e.id`.execute(read);
  return rows;
}
