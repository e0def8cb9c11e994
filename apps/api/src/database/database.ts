import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { Client, type ClientConfig, type Pool } from 'pg';
import { boundConnecting } from './bounded-pool.js';
import { entities } from './entities.js';
import { migrations } from './migrations.js';
import { PlanningClient } from './planned.js';
import { ReplicatedDriver } from '../replicas/replicated-driver.js';

/** Where PostgreSQL answers: a private socket of ours, or an address of the operator's. */
export type Connection = { url: string } | { host: string; port: number; user: string; database: string };

/** Every connection gives up rather than hang: a request waits 4 s for a row lock and 4.5 s in all, never for ever. */
const patient = {
  options: '-c statement_timeout=15000 -c lock_timeout=4000 -c idle_in_transaction_session_timeout=30000',
  connectionTimeoutMillis: 5_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 30_000,
};

/** What a replica does not answer soon is asked of the primary, and all that within 5 s. */
const impatient = {
  options: '-c statement_timeout=2500',
  query_timeout: 2_500,
  connectionTimeoutMillis: 1_000,
};

export function connectDatabase(connection: Connection, poolSize = 10, replicas: readonly Connection[] = []) {
  return MikroORM.init({
    driver: ReplicatedDriver,
    entities,
    extensions: [Migrator],
    ...addressOf(connection, patient, true),
    pool: { min: 0, max: poolSize, idleTimeoutMillis: 30_000 },
    replicas: replicas.map((replica) => addressOf(replica, impatient, false)),
    // A replica is asked by those alone who say that they may read what is a moment old.
    preferReadReplicas: false,
    forceUtcTimezone: true,
    migrations: { migrationsList: migrations, tableName: 'migration', snapshot: false, silent: true },
    schemaGenerator: { disableForeignKeys: false },
    discovery: { checkDuplicateFieldNames: true },
  });
}

/** MikroORM reads an address as a web address and drops `?sslmode=` and `?host=`; the driver reads all of it. */
function addressOf(connection: Connection, manner: ClientConfig, waitsForIt: boolean) {
  const { host, port, user, database } =
    'url' in connection ? new Client({ connectionString: connection.url }) : connection;
  const driverOptions = {
    ...('url' in connection ? { connectionString: connection.url } : {}),
    ...manner,
    Client: PlanningClient,
    onPoolCreated: (pool: Pool) => boundConnecting(pool, waitsForIt),
  };
  return { host, port, user: user!, dbName: database!, driverOptions };
}

export type Database = Awaited<ReturnType<typeof connectDatabase>>;
export type EntityManager = Database['em'];

/**
 * The typed query builder all reads use; its rows carry the entities' property names. Of type `read` it asks a replica,
 * where one is near the primary.
 */
export function readerOf(em: EntityManager, type: 'read' | 'write' = 'write') {
  return em.getKysely({ type, columnNamingStrategy: 'property', tableNamingStrategy: 'table' });
}

export type Reader = ReturnType<typeof readerOf>;
