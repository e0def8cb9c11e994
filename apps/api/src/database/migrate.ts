import type { Database } from './database.js';

const LOCK = 20261125;

/** Brings the database to this version; says how many steps it took. Two instances starting together take turns. */
export async function migrate(orm: Database): Promise<number> {
  const pool = await orm.em.getConnection().getNativeClient();
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return (await orm.migrator.up()).length;
  } finally {
    // Closing the connection gives the lock back and drops the settings.
    client.release(true);
  }
}
