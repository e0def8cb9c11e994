import { Client } from 'pg';
import { CLUSTER_OWNER } from './cluster.js';
import { SOCKET_PORT } from './socket-folder.js';

/** So many segments of the log are to lie ready: 64 MB. */
const READY = 4;

/**
 * Segments of the log that are done with become its next ones, by a checkpoint. They are on the disk already, and nobody
 * else can take their room; PostgreSQL ends at once where it can make no new one. Where there is room and there are too
 * few of them, so many are begun first.
 */
export async function prepareNextSegments(socketFolder: string, thereIsRoom: boolean): Promise<void> {
  const client = new Client({
    host: socketFolder,
    port: SOCKET_PORT,
    user: CLUSTER_OWNER,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
  });
  client.on('error', () => {}); // lost afterwards: it has said what it had to say
  await client.connect();
  try {
    const { rows } = await client.query<{ ready: number }>(
      `select count(*)::int as ready from pg_ls_waldir() where name > pg_walfile_name(pg_current_wal_lsn())`,
    );
    if (thereIsRoom && rows[0]!.ready < READY)
      for (let begun = 0; begun < READY; begun++)
        // One in which nothing stands is not done with.
        await client.query(`select pg_logical_emit_message(false, 'iltizam', 'ready'), pg_switch_wal()`);
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
