import { Client } from 'pg';
import { APPLICATION_ROLE, CLUSTER_OWNER } from './cluster.js';
import { SOCKET_PORT } from './socket-folder.js';

/** A connection without a password: `host` is the folder of a private socket. */
export interface SocketConnection {
  host: string;
  port: number;
  user: string;
  database: string;
}

const APPLICATION_DATABASE = 'iltizam';

/** Makes the application's role and database where they are missing, and returns how to connect to it. */
export async function ensureApplicationDatabase(socketFolder: string): Promise<SocketConnection> {
  const place = { host: socketFolder, port: SOCKET_PORT };
  const client = new Client({ ...place, user: CLUSTER_OWNER, database: 'postgres' });
  await client.connect();
  try {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [APPLICATION_ROLE]);
    if (role.rowCount === 0) await client.query(`create role ${APPLICATION_ROLE} login createdb`);
    const database = await client.query('select 1 from pg_database where datname = $1', [
      APPLICATION_DATABASE,
    ]);
    if (database.rowCount === 0) {
      await client.query(`create database ${APPLICATION_DATABASE} owner ${APPLICATION_ROLE}`);
    }
  } finally {
    await client.end();
  }
  return applicationDatabase(socketFolder);
}

/** How to connect to the one that is there. */
export const applicationDatabase = (socketFolder: string): SocketConnection => ({
  host: socketFolder,
  port: SOCKET_PORT,
  user: APPLICATION_ROLE,
  database: APPLICATION_DATABASE,
});
