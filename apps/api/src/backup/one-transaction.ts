import type { IsolationLevel } from '@mikro-orm/core';
import type { PoolClient } from 'pg';
import {
  connectDatabase,
  readerOf,
  type Connection,
  type Database,
  type EntityManager,
  type Reader,
} from '../database/database.js';

/** One transaction over the whole database, seen by the ORM and by the driver, which alone speaks COPY. */
export interface OneTransaction {
  orm: Database;
  em: EntityManager;
  read: Reader;
  client: PoolClient;
}

/** Text of times, numbers and bytes that depends on no setting of a server, so that sums can be compared. */
const settings = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local statement_timeout = 0;
  set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0`;

export async function inOneTransaction<T>(
  connection: Connection,
  options: { readOnly?: boolean; isolationLevel: IsolationLevel },
  work: (transaction: OneTransaction) => Promise<T>,
): Promise<T> {
  // The migrator looks on a connection of its own whether its table is there.
  const orm = await connectDatabase(connection, 2);
  try {
    const pool = await orm.em.getConnection().getNativeClient();
    const { promise, resolve } = Promise.withResolvers<PoolClient>();
    // The first connection that is taken is the transaction's: what the driver sends on it is part of it.
    pool.once('acquire', resolve);
    return await orm.em.fork().transactional(async (em) => {
      const client = await promise;
      await client.query(settings);
      return work({ orm, em, read: readerOf(em), client });
    }, options);
  } finally {
    await orm.close();
  }
}
