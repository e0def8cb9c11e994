import { Client, type PoolClient } from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/database.js';
import { connectDatabase, type Database } from './database.js';
import { migrateWithin } from './migrate.js';

/** An empty database as one process after the other opens it to take the steps of its schema. */
export class Opened {
  #killer: Client | null = null;

  private constructor(
    readonly orm: Database,
    readonly database: TestDatabase,
  ) {}

  static async open(): Promise<Opened> {
    return Opened.#on(await createTestDatabase());
  }

  static async #on(database: TestDatabase): Promise<Opened> {
    return new Opened(await connectDatabase(database.connection, 3), database);
  }

  /** The same database as the next process finds it. */
  async again(): Promise<Opened> {
    await this.#leave();
    return Opened.#on(this.database);
  }

  async close(): Promise<void> {
    await this.#leave();
    await this.database.drop();
  }

  async #leave(): Promise<void> {
    await this.#killer?.end();
    await this.orm.close();
  }

  async beside(): Promise<Client> {
    const { connection } = this.database;
    const client = new Client('url' in connection ? { connectionString: connection.url } : connection);
    await client.connect();
    return client;
  }

  /** Takes these steps and no others. */
  upTo(names: readonly string[]): Promise<number> {
    return this.orm.em
      .getConnection()
      .transactional((transaction) => migrateWithin(this.orm, transaction, names));
  }

  /** Counts what is sent from now on; under the statement `at` the server is gone, as if it were killed. */
  async watch(at = 0): Promise<() => number> {
    const killer = (this.#killer = await this.beside());
    const pool = await this.orm.em.getConnection().getNativeClient();
    const seen = new WeakSet<PoolClient>();
    let sent = 0;
    pool.on('acquire', (client) => {
      if (seen.has(client)) return;
      seen.add(client);
      const query = client.query.bind(client) as (...args: unknown[]) => unknown;
      const { processID } = client as unknown as { processID: number };
      const watched = async (...args: unknown[]): Promise<unknown> => {
        if (++sent === at) await killer.query('select pg_terminate_backend($1)', [processID]);
        return query(...args);
      };
      Object.assign(client, { query: watched });
    });
    return () => sent;
  }
}
