import { consentEnded, type ObjectionPurpose } from '@iltizam/domain/data-requests';
import { sql } from 'kysely';
import { withdrawCandidacies } from '../candidate-calls/withdraw-candidacies.js';
import type { Change } from '../commands/change.js';
import { withdrawConsent } from '../consents/give-consents.js';
import { readerOf } from '../database/database.js';
import { emptyRows } from './erase-citizen.js';
import { personTables, purposesOf } from './person-tables.js';

/**
 * What is held of a person for one purpose goes, as it would if they were erased, and nothing else of them. Returns how
 * many rows went or were emptied, by table.
 */
export async function endUse(
  { em, now }: Change,
  { id, email }: { id: string; email: string },
  purpose: ObjectionPurpose,
): Promise<Record<string, number>> {
  const read = readerOf(em);
  const touched: Record<string, number> = {};
  if (purpose === 'CANDIDACY') await withdrawCandidacies(read, sql`citizen_id = ${id}`);
  for (const { table, column, stays } of await personTables(read)) {
    if (!purposesOf(table).includes(purpose)) continue;
    const theirs =
      table === 'proposal_author'
        ? sql`${sql.ref(column)} = ${id} or email = ${email}`
        : sql`${sql.ref(column)} = ${id}`;
    if (stays) {
      touched[table] = await emptyRows(read, table, theirs, [column]);
    } else {
      const { rows } = await sql`delete from ${sql.table(table)} where ${theirs} returning 1`.execute(read);
      touched[table] = rows.length;
    }
  }
  // Whoever is no author any more is not told of what becomes of it either.
  if (purpose === 'AUTHORSHIP') await sql`delete from follow where citizen_id = ${id} and own`.execute(read);
  const consent = consentEnded[purpose];
  if (consent !== null) await withdrawConsent(em, id, consent, now);
  return touched;
}
