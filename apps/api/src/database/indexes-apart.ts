import type { PoolClient } from 'pg';
import type { Database } from './database.js';

/** An index of a table that may be large by now. */
export interface IndexApart {
  name: string;
  /** `unique` where it guards something; it then fails where the rows do not hold already. */
  unique?: true;
  /** Its table and columns, as SQL has them: `proposal (title)`. */
  on: string;
}

/**
 * Made beside everybody's work, after the steps and outside of their transaction (`create index concurrently` asks for
 * that): a step that makes an index of a table in use keeps its writers out for as long as that takes. An entity's index of
 * a table that is new stays in the step that makes the table. What is here is made where it is missing, so that
 * it may be begun any number of times.
 */
export const indexesApart: readonly IndexApart[] = [];

const LOCK = 20261126;

type Ask = <Row>(statement: string) => Promise<Row[]>;

/** Those that are not there, or were begun and not finished. */
export async function missingIndexes(
  ask: Ask,
  indexes: readonly IndexApart[] = indexesApart,
): Promise<IndexApart[]> {
  if (indexes.length === 0) return [];
  const there = await ask<{ name: string }>(
    `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relnamespace = 'public'::regnamespace and i.indisvalid`,
  );
  const names = new Set(there.map(({ name }) => name));
  return indexes.filter(({ name }) => !names.has(name));
}

export const statementOf = ({ name, unique, on }: IndexApart): string =>
  `create ${unique ? 'unique ' : ''}index concurrently "${name}" on ${on}`;

/** Makes what is missing; of one that fails nothing is left. Of several instances one makes them, the others go on without. */
export async function makeIndexes(
  orm: Database,
  indexes: readonly IndexApart[] = indexesApart,
): Promise<number> {
  if (indexes.length === 0) return 0;
  const client = await (await orm.em.getConnection().getNativeClient()).connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${LOCK}) as mine`);
    if (!rows[0]!.mine) return 0;
    try {
      // It takes as long as the table is large, and waits for whoever began before it.
      await client.query('set statement_timeout = 0; set lock_timeout = 0');
      const missing = await missingIndexes(
        async (statement) => (await client.query(statement)).rows,
        indexes,
      );
      for (const index of missing) await make(client, index);
      return missing.length;
    } finally {
      await client.query(`select pg_advisory_unlock(${LOCK}); reset statement_timeout; reset lock_timeout`);
    }
  } finally {
    client.release();
  }
}

async function make(client: PoolClient, index: IndexApart): Promise<void> {
  const undo = `drop index concurrently if exists "${index.name}"`;
  // Of one that was killed in the middle the database keeps a name that nobody reads by.
  await client.query(undo);
  try {
    await client.query(statementOf(index));
  } catch (error) {
    await client.query(undo);
    throw error;
  }
}
