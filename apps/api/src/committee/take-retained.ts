import type { CandidacyState } from '@iltizam/domain/candidacies';
import { checkRetained } from '@iltizam/domain/mandates';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { knownId } from '../graphql/ids.js';
import { accepted, notFound } from '../graphql/refused.js';
import type { GiveMandateInput } from './committee.inputs.js';

/** The candidacy a seat is given for, kept for this command alone: it is retained in this cycle, and gets one seat. */
export async function takeRetained(
  change: Change,
  cycleId: string,
  { candidacy, college, capacity }: GiveMandateInput,
): Promise<string | null> {
  if (candidacy == null) return null;
  const { rows } = await sql<{ id: string; state: CandidacyState; isOfSeat: boolean; seated: boolean }>`
    select k.id, k.state, c.cycle_id = ${cycleId} and c.college = ${college} as "isOfSeat",
           exists (select from committee_mandate m where m.candidacy_id = k.id) as seated
    from candidacy k join candidate_call c on c.id = k.call_id where k.id = ${knownId(candidacy)}
    for update of k`.execute(readerOf(change.em));
  const [held] = rows;
  if (!held) throw notFound();
  accepted(checkRetained(held, capacity));
  return held.id;
}
