import { hash } from 'node:crypto';
import { sql } from 'kysely';

export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** To the microsecond, as the database keeps it. */
export const instantText = (expression: ReturnType<typeof sql>) =>
  sql<string>`to_char(${expression} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** An event under `e`, as the domain hashes it. */
export const loggedEvent = sql`e.id, ${instantText(sql`e.at`)} as at, e.actor_role as "actorRole", e.operation,
  e.record_type as "recordType", e.outcome, e.request_id as "requestId", e.actor_id as "actorId",
  e.actor_name as "actorName", e.record_id as "recordId", e.reference, e.changes, e.salt, e.kept_hash as "keptHash"`;

/**
 * Events that may still be written when a seal is made, in hours: a transaction says when it began, and a clock may be set
 * back. What says that it is older than that and has no link was put there later.
 */
export const lateHours = 2;

/** Of the events under `e`, those without a link that may be younger than the newest seal. */
export const unsealed = sql<boolean>`not exists (select from audit_link l where l.event_id = e.id)
  and e.at >= coalesce(
    (select sealed_at - make_interval(hours => ${sql.lit(lateHours)}) from audit_link order by position desc limit 1),
    '-infinity')`;
