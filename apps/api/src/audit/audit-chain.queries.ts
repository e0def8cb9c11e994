import type { AuditFault as Found } from '@iltizam/domain/audit-faults';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import type { AuditAnchor, AuditCheck, AuditHead } from './audit-chain.type.js';
import type { AuditEvent } from './audit-event.type.js';
import { unsealed } from './logged-event.js';
import { verifyLog } from './verify-audit.job.js';

/** An event under `e`, as GraphQL shows it. */
export const auditEvent = sql`e.id, e.at, e.actor_name as "actorName", e.actor_role as "actorRole", e.operation,
  e.record_type as "recordType", e.reference, e.outcome, e.changes`;

export async function auditHead(read: Reader): Promise<AuditHead | null> {
  const { rows } = await sql<AuditHead>`
    select position::float8 as position, hash, sealed_at as "sealedAt" from audit_link
    order by position desc limit 1`.execute(read);
  return rows[0] ?? null;
}

export async function auditAnchors(read: Reader): Promise<AuditAnchor[]> {
  const { rows } = await sql<AuditAnchor>`
    select day::text, position::float8 as position, hash from audit_anchor
    order by day desc limit 400`.execute(read);
  return rows;
}

export async function countWaiting(read: Reader): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from audit_event e where ${unsealed}`.execute(read);
  return rows[0]!.waiting;
}

interface Result {
  verified: number;
  faultCount: number;
  faults: Found[];
}

/** What the nightly walk left in the table of jobs, with the events it names. */
export async function lastCheck(read: Reader): Promise<AuditCheck | null> {
  const { rows } = await sql<{ at: Date; result: Result }>`
    select ran_at as at, result from job where name = ${verifyLog.name} and result is not null`.execute(read);
  const [last] = rows;
  if (!last) return null;
  const { verified, faultCount, faults } = last.result;
  const { rows: events } = await sql<AuditEvent>`
    select ${auditEvent} from audit_event e
    where e.id = any(${faults.map(({ eventId }) => eventId)}::uuid[])`.execute(read);
  const byId = new Map(events.map((event) => [event.id, event]));
  return {
    at: last.at,
    verified,
    faultCount,
    faults: faults.map(({ kind, position, eventId }) => ({
      kind,
      position,
      event: byId.get(eventId ?? '') ?? null,
    })),
  };
}
