import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { Client } from 'pg';
import { entities } from './entities.js';
import { migrations } from './migrations.js';
import { PlanningClient } from './planned.js';

/** Where PostgreSQL answers: a private socket of ours, or an address of the operator's. */
export type Connection = { url: string } | { host: string; port: number; user: string; database: string };

/** Every connection gives up rather than hang: a request waits 5 s for a row lock or an answer, never for ever. */
const timeouts =
  '-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=30000';

export function connectDatabase(connection: Connection, poolSize = 10) {
  // MikroORM reads an address as a web address and drops `?sslmode=` and `?host=`; the driver reads all of it.
  const { host, port, user, database } =
    'url' in connection ? new Client({ connectionString: connection.url }) : connection;
  return MikroORM.init({
    entities,
    extensions: [Migrator],
    host,
    port,
    user: user!,
    dbName: database!,
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
    driverOptions: {
      ...('url' in connection ? { connectionString: connection.url } : {}),
      options: timeouts,
      Client: PlanningClient,
      connectionTimeoutMillis: 5_000,
    },
    forceUtcTimezone: true,
    migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false, silent: true },
    schemaGenerator: { disableForeignKeys: false },
    discovery: { checkDuplicateFieldNames: true },
  });
}

export type Database = Awaited<ReturnType<typeof connectDatabase>>;
export type EntityManager = Database['em'];

/** The typed query builder all reads use; its rows carry the entities' property names. */
export function readerOf(em: EntityManager) {
  return em.getKysely({ columnNamingStrategy: 'property', tableNamingStrategy: 'table' });
}

export type Reader = ReturnType<typeof readerOf>;
