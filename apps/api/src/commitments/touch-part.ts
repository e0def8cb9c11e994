import { sql } from 'kysely';
import type { Change as FieldChange } from '../audit/audit-event.entity.js';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import type { HeldFacts } from './commitment-facts.queries.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Records a change of a part of a card. The card says when it last changed, but its version stays: whoever is
 * writing its text meanwhile has lost nothing.
 */
export async function touchPart(
  change: Change,
  card: HeldFacts,
  part: string,
  before: Fields,
  after: Fields,
): Promise<void> {
  await record(change, card, part, fieldChanges(before, after));
}

/** Records that a part left the card, with what it held. */
export const touchRemoved = (
  change: Change,
  card: HeldFacts,
  part: string,
  held: FieldChange[],
): Promise<void> =>
  record(
    change,
    card,
    part,
    held.map(({ field, after }) => ({ field, before: after, after: null })),
  );

async function record(
  change: Change,
  { id, reference }: HeldFacts,
  part: string,
  rows: readonly FieldChange[],
): Promise<void> {
  const changes = rows.map((row) => ({ ...row, field: `${part}.${row.field}` }));
  if (changes.length === 0) return;
  await sql`update commitment set updated_at = ${change.now} where id = ${id}`.execute(readerOf(change.em));
  change.touch({ recordType: 'COMMITMENT', recordId: id, reference, changes }, change.role);
}
