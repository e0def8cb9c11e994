import type { Citizen } from '@iltizam/domain/citizen-links';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { discussedProposal } from './discussed-proposal.js';

/** A link of kind SUPPORT was confirmed. A second one changes nothing. */
export async function countSupport(
  change: Change,
  citizen: Citizen,
  given: Record<string, unknown>,
): Promise<string> {
  const reference = String(given['proposal']);
  const { id } = await discussedProposal(change, reference);
  await sql`
    insert into proposal_support (proposal_id, citizen_id, supported_at) values (${id}, ${citizen.id}, ${change.now})
    on conflict do nothing`.execute(readerOf(change.em));
  change.touch({ recordType: 'PROPOSAL', recordId: id, reference, changes: [] }, 'CITIZEN');
  return reference;
}
