import { personalHash, type LoggedEvent } from '@iltizam/domain/audit-chain';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import type { Change } from './audit-event.entity.js';
import { loggedEvent, sha256 } from './logged-event.js';

/** Events about a person without an account. */
export async function eventsAbout(read: Reader, citizenId: string): Promise<LoggedEvent[]> {
  const { rows } = await sql<LoggedEvent>`
    select ${loggedEvent} from audit_event e
    where e.record_type = 'CITIZEN' and e.record_id = ${citizenId} and e.kept_hash is null
    order by e.at, e.id`.execute(read);
  return rows;
}

/** What has events erased: whoever answers the request, or the restore of a backup that is older than the answer. */
export const erasureOrders = ['Mutation.handleDataRequest', 'Restore.replayErasures'] as const;

/** How the order to erase names each event, so that no other can be hidden as erased. */
export const namedErased = (events: readonly LoggedEvent[]): Change[] =>
  events.map(({ id }) => ({ field: 'erased', before: null, after: id }));

/** Empties what says something of a person and keeps its hash; `orderId` is the event that names them. */
export async function eraseFromAudit(
  read: Reader,
  events: readonly LoggedEvent[],
  orderId: string,
): Promise<void> {
  await sql`select erase_logged_events(${events.map(({ id }) => id)}::uuid[],
    ${events.map((event) => personalHash(event, sha256))}::text[], ${orderId}::uuid)`.execute(read);
}
