import { Client } from 'pg';
import { wallRoles } from '../rights/roles.js';
import { API_ROLE, CLUSTER_OWNER, OWNER_ROLE } from './cluster.js';
import { SOCKET_PORT } from './socket-folder.js';

/** A connection without a password: `host` is the folder of a private socket. */
export interface SocketConnection {
  host: string;
  port: number;
  user: string;
  database: string;
}

const APPLICATION_DATABASE = 'iltizam';

/** Makes the application's roles and database where they are missing, and returns how its owner connects to it. */
export async function ensureApplicationDatabase(socketFolder: string): Promise<SocketConnection> {
  const place = { host: socketFolder, port: SOCKET_PORT };
  const client = new Client({ ...place, user: CLUSTER_OWNER, database: 'postgres' });
  await client.connect();
  try {
    await ensureRoles(client);
    const database = await client.query('select 1 from pg_database where datname = $1', [
      APPLICATION_DATABASE,
    ]);
    if (database.rowCount === 0) {
      await client.query(`create database ${APPLICATION_DATABASE} owner ${OWNER_ROLE}`);
    }
  } finally {
    await client.end();
  }
  return applicationDatabase(socketFolder);
}

/** The owner, the api, and who the api is while it reads for people who may see little (`rights/roles.ts`). */
async function ensureRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles');
  const there = new Set(rows.map(({ rolname }) => rolname));
  if (!there.has(OWNER_ROLE)) await client.query(`create role ${OWNER_ROLE} login createdb`);
  if (!there.has(API_ROLE)) await client.query(`create role ${API_ROLE} login`);
  for (const role of wallRoles) {
    if (!there.has(role)) await client.query(`create role ${role} nologin; grant ${role} to ${API_ROLE}`);
  }
}

/** How its owner connects to the one that is there. */
export const applicationDatabase = (socketFolder: string): SocketConnection => ({
  host: socketFolder,
  port: SOCKET_PORT,
  user: OWNER_ROLE,
  database: APPLICATION_DATABASE,
});

/** How the api connects to it. */
export const asApi = (owner: SocketConnection): SocketConnection => ({ ...owner, user: API_ROLE });
