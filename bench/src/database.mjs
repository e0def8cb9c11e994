import { resolve } from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '../../apps/api/dist/database/embedded/open-database.js';

export const checkoutDir = resolve(import.meta.dirname, '../..');

/** Where the built-in PostgreSQL of the measurements keeps its data: apart from what people work with. */
const DATA_DIR = '.data/bench';

/**
 * Opens the PostgreSQL that is measured on: DATABASE_URL, or the built-in one as the api itself starts it.
 * `place(name)` gives a database of it for both kinds of client: options for pg, an address for the api.
 */
export async function openServer() {
  const server = await openDatabase({
    databaseUrl: process.env.DATABASE_URL || null,
    dataDir: process.env.BENCH_DATA_DIR || DATA_DIR,
    checkoutDir,
    log: (line) => console.error(line),
    onLost: (error) => {
      throw error;
    },
  });
  return {
    description: server.description,
    place: (name) => placeOf(server.connection, name),
    stop: server.stop,
  };
}

function placeOf(connection, name) {
  if ('url' in connection) {
    const url = new URL(connection.url);
    url.pathname = `/${name}`;
    return { client: { connectionString: url.href }, url: url.href };
  }
  const { host, port, user } = connection;
  return {
    client: { host, port, user, database: name },
    url: `postgres://${user}@${encodeURIComponent(host)}:${port}/${name}`,
  };
}

/** Runs `work` with a connection of its own. */
export async function withClient(options, work) {
  const client = new Client(options);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
