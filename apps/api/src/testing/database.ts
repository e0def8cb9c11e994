import { randomBytes } from 'node:crypto';
import { Client, DatabaseError } from 'pg';
import { inject } from 'vitest';
import { asApi } from '../database/embedded/application-database.js';
import type { DatabaseConnection } from '../database/embedded/open-database.js';
import type { Roles } from '../database/rights/bring-up.js';

/** A database of one test file's own. */
export interface TestDatabase {
  /** As the owner of its tables. */
  connection: DatabaseConnection;
  /** As the role the api works as. */
  api: DatabaseConnection;
  drop(): Promise<void>;
}

/** What a test database begins with: prepared once a run, then copied by PostgreSQL in a moment. */
export interface Template {
  /** Lower-case letters, digits and `_`; one name, one content. */
  name: string;
  /** Fills the empty database, and closes its connections when it is done. */
  prepare: (database: Roles) => Promise<void>;
}

/** A new database in this run's server: a copy of `template`, or empty. */
export async function createTestDatabase(template?: Template): Promise<TestDatabase> {
  const server = inject('server');
  const name = `${inject('run')}_${randomBytes(4).toString('hex')}`;
  await withClient(server, async (client) => {
    const source = template ? await ensureTemplate(client, server, template) : 'template0';
    // Copied as files, not block by block through the log: a third of the work.
    await client.query(`create database ${name} template ${source} strategy file_copy`);
  });
  return {
    ...rolesIn(server, name),
    drop: () => withClient(server, (client) => dropDatabase(client, name)),
  };
}

/** Several test files start at once: the first prepares the template, the others wait for it. */
async function ensureTemplate(
  client: Client,
  server: DatabaseConnection,
  template: Template,
): Promise<string> {
  const name = `${inject('run')}_template_${template.name}`;
  const lock = `hashtext('${name}')`;
  await client.query(`select pg_advisory_lock(${lock})`);
  try {
    const made = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (made.rowCount === 0) {
      const unfinished = `${name}_unfinished`;
      await dropDatabase(client, unfinished);
      await client.query(`create database ${unfinished} template template0`);
      await template.prepare(rolesIn(server, unfinished));
      await client.query(`alter database ${unfinished} rename to ${name}`);
    }
  } finally {
    await client.query(`select pg_advisory_unlock(${lock})`);
  }
  return name;
}

/** Drops every database whose name begins with `run`. */
export async function dropDatabasesOf(server: DatabaseConnection, run: string): Promise<void> {
  await withClient(server, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [run],
    );
    for (const { datname } of rows) await dropDatabase(client, datname);
  });
}

/**
 * Drops a database and whoever is still in it. A role without power over the cluster may not force out the server's
 * own vacuum worker (42501): the plain form ends that worker, and waits for it.
 */
async function dropDatabase(client: Client, name: string): Promise<void> {
  try {
    await client.query(`drop database if exists ${name} with (force)`);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== '42501') throw error;
    await client.query(`drop database if exists ${name}`);
  }
}

async function withClient(
  server: DatabaseConnection,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  const client = new Client('url' in server ? { connectionString: server.url } : server);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A given server has one role for both. */
function rolesIn(server: DatabaseConnection, name: string): Roles {
  const connection = otherDatabase(server, name);
  return { connection, api: 'url' in connection ? connection : asApi(connection) };
}

function otherDatabase(server: DatabaseConnection, name: string): DatabaseConnection {
  if (!('url' in server)) return { ...server, database: name };
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return { url: url.href };
}
