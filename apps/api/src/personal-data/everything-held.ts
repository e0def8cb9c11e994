import { csvOptions } from '@iltizam/domain/csv-cells';
import { stringify } from 'csv-stringify/sync';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { personTables, withoutSecrets } from './person-tables.js';

/** Rows by table, as they stand in the database. */
export type Held = Record<string, Record<string, unknown>[]>;

/** Everything that is held of a person, from every table that names them, and what was done with it. */
export async function everythingHeld(read: Reader, citizenId: string): Promise<Held> {
  const held: Held = {};
  const add = async (table: string, where: ReturnType<typeof sql>) => {
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select ${withoutSecrets('t')} as row from ${sql.table(table)} t where ${where}`.execute(read);
    if (rows.length > 0) held[table] = rows.map(({ row }) => row);
  };
  await add('citizen', sql`t.id = ${citizenId}`);
  for (const { table, column } of await personTables(read))
    await add(table, sql`t.${sql.ref(column)} = ${citizenId}`);
  await add('follow_news', sql`t.follow_id in (select id from follow where citizen_id = ${citizenId})`);
  await addFiles(read, citizenId, held);
  await add('audit_event', sql`t.record_type = 'CITIZEN' and t.record_id = ${citizenId}`);
  return held;
}

/** What they sent with what they proposed; where it lies is nobody's business. */
async function addFiles(read: Reader, citizenId: string, held: Held): Promise<void> {
  const { rows } = await sql<Record<string, unknown>>`
    select a.id, p.reference as proposal, a.file_name, a.title, a.media_type, a.bytes, a.sha256, a.state, a.added_at
    from attachment a join proposal p on p.id = a.proposal_id
    where a.added_by_id is null and exists (
      select from proposal_author w where w.proposal_id = p.id and w.citizen_id = ${citizenId})
    order by a.added_at, a.id`.execute(read);
  if (rows.length > 0) held['attachment'] = rows;
}

/** One value a line, for who opens it as a sheet; what looks like a formula is marked as text. */
export function heldAsCsv(held: Held): string {
  const lines = Object.entries(held).flatMap(([table, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).map(([column, value]) => [table, index + 1, column, written(value)]),
    ),
  );
  return stringify([['table', 'row', 'column', 'value'], ...lines], csvOptions);
}

const written = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
