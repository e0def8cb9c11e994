import { eraseFromAudit, eventsAbout, namedErased } from '../audit/erase-from-audit.js';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { eraseCitizen } from './erase-citizen.js';

/**
 * The person is gone from every table, and of what the log says they did it keeps hashes. The request is the order to do
 * so: it names the events, so that no other can be hidden as erased.
 */
export async function erasePerson(
  change: Change,
  requestId: string,
  person: { id: string; email: string },
): Promise<Record<string, number>> {
  const read = readerOf(change.em);
  const events = await eventsAbout(read, person.id);
  const order = change.touch(
    { recordType: 'DATA_REQUEST', recordId: requestId, reference: 'ERASE', changes: namedErased(events) },
    change.role,
  );
  await change.em.flush();
  await eraseFromAudit(read, events, order.id);
  return eraseCitizen(read, person);
}
