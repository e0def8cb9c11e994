import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { notFound } from '../graphql/refused.js';
import { visibleSql, type Condition } from '../visibility/visibility-sql.js';
import { commitmentFacts, type HeldFacts } from './commitment-facts.queries.js';

/** Which card, `c`: by its reference, or by a part of it. */
export const called = (reference: string): Condition => sql`${reference} in (c.reference, c.draft_reference)`;
export const withPart = (table: 'activity' | 'indicator', id: string): Condition =>
  isUuid(id)
    ? sql`c.id = (select part.commitment_id from ${sql.table(table)} part where part.id = ${id})`
    : sql`false`;

/** Keeps a card for this command alone until it ends; what the person does not see is not there. */
export async function holdCard(change: Change, which: Condition): Promise<HeldFacts> {
  const read = readerOf(change.em);
  const { rows } = await sql<{ id: string }>`
    select c.id from commitment c where ${which} and ${visibleSql(change.actor, 'commitment', 'c')}
    for update of c`.execute(read);
  const [facts] = await commitmentFacts(
    read,
    rows.map((row) => row.id),
  );
  if (!facts) throw notFound();
  return facts;
}
