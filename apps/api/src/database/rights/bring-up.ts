import { createHash } from 'node:crypto';
import type { Transaction } from '@mikro-orm/core';
import { Client } from 'pg';
import { isCountryDayKnown } from '../country-day.js';
import { connectDatabase, readerOf, type Connection, type Database } from '../database.js';
import { missingIndexes } from '../indexes-apart.js';
import { migrate } from '../migrate.js';
import { migrations } from '../migrations.js';
import { grantsTo } from './grants.js';
import { wallRoles } from './roles.js';
import { wallsFor } from './walls.js';

type Ask = <Row = unknown>(statement: string) => Promise<Row[]>;

/** Who owns the tables, and who the api works as; the same where the operator gave one role for both. */
export interface Roles {
  connection: Connection;
  api: Connection;
}

/**
 * Brings tables, rights and walls to this version; says how many steps it took. The api's own role may make none of
 * them: whoever owns the tables is connected for as long as that takes, and only where something is to be done.
 */
export async function bringUp(orm: Database, { connection, api }: Roles): Promise<number> {
  if (connection === api) return migrate(orm);
  if (await isInPlace(orm, roleOf(api))) return 0;
  const owner = await connectDatabase(connection, 2);
  try {
    return await bringUpAsOwner(owner, { connection, api });
  } finally {
    await owner.close();
  }
}

/** The same, asked by the owner. */
export const bringUpAsOwner = (owner: Database, { connection, api }: Roles): Promise<number> =>
  connection === api
    ? migrate(owner)
    : migrate(owner, (transaction) => settleRights(owner, transaction, roleOf(api)));

const roleOf = (connection: Connection): string =>
  'url' in connection ? new Client({ connectionString: connection.url }).user! : connection.user;

/** Is there nothing to do? What the api may not even ask is not in place. */
async function isInPlace(orm: Database, role: string): Promise<boolean> {
  const ask: Ask = (statement) => orm.em.getConnection().execute(statement, [], 'all');
  try {
    const taken = new Set(
      (await ask<{ name: string }>('select name from migration')).map(({ name }) => name),
    );
    if (!migrations.every(({ name }) => taken.has(name)) || !(await isCountryDayKnown(ask))) return false;
    if (taken.size > migrations.length) return true;
    if ((await missingIndexes(ask)).length > 0) return false;
    const [{ version } = { version: null }] = await ask<{ version: string | null }>(
      `select obj_description('migration'::regclass) as version`,
    );
    return version === versionOf(await rightsOf(ask, orm, role));
  } catch {
    return false;
  }
}

/** Gives the api's role its rights and raises the walls, within the transaction that migrated. */
async function settleRights(orm: Database, transaction: Transaction, role: string): Promise<void> {
  const ask: Ask = (statement) => orm.em.getConnection().execute(statement, [], 'all', transaction);
  const rights = await rightsOf(ask, orm, role);
  for (const statement of rights) await ask(statement);
  await ask(`comment on table migration is '${versionOf(rights)}'`);
}

/** Walls are raised where their roles were made. */
async function rightsOf(ask: Ask, orm: Database, role: string): Promise<string[]> {
  const tables = await ask<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const there = await ask(`select 1 from pg_roles where rolname in ('${wallRoles.join("', '")}')`);
  const names = tables.map(({ name }) => name);
  return [
    ...grantsTo(role),
    ...(there.length === wallRoles.length ? wallsFor(role, names, readerOf(orm.em.fork())) : []),
  ];
}

const versionOf = (rights: readonly string[]): string =>
  `rights ${createHash('sha256').update(rights.join('\n')).digest('hex').slice(0, 16)}`;
