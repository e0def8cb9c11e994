import { judgedStates, type CandidacyState } from '@iltizam/domain/candidacies';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';

/** By candidacy, as the log names it. */
type States = Record<string, CandidacyState>;

/**
 * Who stands judges nobody of the call, and has judged nobody: what the account with this person's address said of the
 * others' eligibility is unsaid, and somebody else says it. Nobody was told of it yet.
 */
export async function unsayOfRivals(
  change: Change,
  callId: string,
  citizenId: string,
): Promise<{ before: States; after: States }> {
  const { rows } = await sql<{ id: string; was: CandidacyState }>`
    with said as (
      select k.id, k.state from candidacy k join account u on u.id = k.decided_by_id join citizen w on w.email = u.email
      where k.call_id = ${callId} and w.id = ${citizenId} and k.state = any(${judgedStates}::text[]) for update of k)
    update candidacy k set state = 'RECEIVED', decided_by_id = null, ineligibility = null, reason = null,
      version = k.version + 1
    from said where said.id = k.id returning k.id, said.state as was`.execute(readerOf(change.em));
  const logged = (stateOf: (row: (typeof rows)[number]) => CandidacyState): States =>
    Object.fromEntries(rows.map((row) => [`candidacies.${row.id}`, stateOf(row)]));
  return { before: logged(({ was }) => was), after: logged(() => 'RECEIVED') };
}
