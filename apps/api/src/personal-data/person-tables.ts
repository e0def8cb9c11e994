import type { DataPurpose } from '@iltizam/domain/personal-data';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { catalogue } from './catalogue.js';

/** A table that has rows of people without an account, as the database itself says. */
export interface PersonTable {
  table: string;
  /** The column that names the person. */
  column: string;
  /** Does a row stay when its person is erased? Then what is personal in it is emptied. */
  stays: boolean;
}

/** Read from the foreign keys, so that no table can be forgotten. */
export async function personTables(read: Reader): Promise<PersonTable[]> {
  const { rows } = await sql<PersonTable & { rule: string }>`
    select k.conrelid::regclass::text as "table", a.attname as "column", k.confdeltype = 'n' as stays, k.confdeltype as rule
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = 'citizen'::regclass order by 1, 2`.execute(read);
  const undecided = rows.filter(({ rule }) => rule !== 'n' && rule !== 'c');
  // Whoever makes such a table says whether a row goes with its person or stays without them.
  if (undecided.length > 0)
    throw new Error(`no rule for an erased person: ${undecided.map(({ table }) => table).join(', ')}`);
  return rows.map(({ table, column, stays }) => ({ table, column, stays }));
}

/** What is personal in a table, as the catalogue has it. */
export const personalColumns = (table: string): string[] =>
  Object.keys({ ...catalogue[table]?.personal, ...catalogue[table]?.sensitive });

/** What for something is held in a table. */
export const purposesOf = (table: string): DataPurpose[] =>
  Object.values({ ...catalogue[table]?.personal, ...catalogue[table]?.sensitive });

/** Never handed out, not to the person either: what opens a door. */
const secret = ['token_hash', 'link', 'unsubscribe', 'payload', 'salt'];
export const withoutSecrets = (row: string) => sql`to_jsonb(${sql.ref(row)}) - ${secret}::text[]`;
