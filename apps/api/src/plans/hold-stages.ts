import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { notFound } from '../graphql/refused.js';
import { stageFacts, type HeldStages } from './stage-facts.queries.js';

/** Keeps a plan for this command alone until it ends: nothing is handed in while its stage is being closed. */
export async function holdStages(change: Change, reference: string): Promise<HeldStages> {
  const read = readerOf(change.em);
  const { rows } = await sql<{ id: string }>`
    select id from plan where reference = ${reference} for update`.execute(read);
  const [facts] = await stageFacts(
    read,
    change.today,
    rows.map(({ id }) => id),
  );
  if (!facts) throw notFound();
  return facts;
}
