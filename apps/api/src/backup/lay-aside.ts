import { sql } from 'kysely';
import type { PoolClient } from 'pg';
import type { Reader } from '../database/database.js';

/** What stands in the way of filling tables in any order, and how each is put back. */
interface LaidAside {
  putBack(): Promise<void>;
}

interface Statement {
  drop: string;
  make: string;
}

/**
 * Foreign keys, triggers and indexes rest while tables are filled: in any order, as they were, at speed. What is put
 * back is checked by PostgreSQL as it comes back, so that no row refers to what is not there.
 */
export async function layAside(read: Reader, client: PoolClient): Promise<LaidAside> {
  const tables = await ownTables(read);
  const statements = [...(await foreignKeys(read)), ...(await indexes(read))];
  // Sent at once: hundreds of them, each would wait for the one before it.
  const run = (list: readonly string[]) => client.query(list.join(';\n'));
  const triggers = (what: string) => tables.map((table) => `alter table ${table} ${what} trigger user`);
  await run([...statements.map(({ drop }) => drop), ...triggers('disable'), `truncate ${tables.join(', ')}`]);
  return {
    async putBack() {
      await run([...statements.toReversed().map(({ make }) => make), ...triggers('enable'), 'analyze']);
    },
  };
}

async function ownTables(read: Reader): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select oid::regclass::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1`.execute(
    read,
  );
  return rows.map(({ name }) => name);
}

async function foreignKeys(read: Reader): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1`.execute(
    read,
  );
  return rows;
}

/** Plain ones that no constraint stands on (a condition read back is written otherwise by PostgreSQL); foreign keys come back after them, for they may stand on a unique one. */
async function indexes(read: Reader): Promise<Statement[]> {
  const { rows } = await sql<Statement>`
    select format('drop index %s', i.indexrelid::regclass) as drop, pg_get_indexdef(i.indexrelid) as make
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
      and i.indpred is null and i.indexprs is null
      and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by 1`.execute(read);
  return rows;
}
