import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Reader } from '../database/database.js';
import type { Counted, TableShape } from './manifest.js';

/** Every table with the columns that hold something of their own: a generated one is made again. */
export async function tablesOf(read: Reader): Promise<TableShape[]> {
  const { rows } = await sql<TableShape>`
    select c.relname as name,
      array_agg(quote_ident(a.attname) order by a.attnum) as columns,
      coalesce(
        (select string_agg(quote_ident(k.attname) || case when k.attcollation = 0 then '' else ' collate "C"' end, ', '
           order by array_position(i.indkey::int2[], k.attnum))
         from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any(i.indkey::int2[])
         where i.indrelid = c.oid and i.indisprimary),
        quote_ident(c.relname) || '::text collate "C"') as "order"
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.oid, c.relname order by c.relname`.execute(read);
  return rows;
}

/** The steps the database has taken, in order. */
export async function migrationsOf(read: Reader): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by id`.execute(read);
  return rows.map(({ name }) => name);
}

export async function sequencesOf(read: Reader): Promise<Record<string, string>> {
  const { rows } = await sql<{ name: string; value: string }>`
    select sequencename as name, last_value::text as value from pg_sequences
    where schemaname = 'public' and last_value is not null and sequencename not like 'migration%'
    order by 1`.execute(read);
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

/** A table's rows as PostgreSQL writes them for COPY, in their order. */
export const rowsOf = (client: PoolClient, { name, columns, order }: TableShape) =>
  client.query(copyTo(`copy (select ${columns.join(', ')} from "${name}" order by ${order}) to stdout`));

/** What a table adds up to now. */
export async function sumOf(client: PoolClient, table: TableShape): Promise<Counted & { rows: number }> {
  const stream = rowsOf(client, table);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { rows: stream.rowCount, bytes, sha256: hash.digest('hex') };
}
