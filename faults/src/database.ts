import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

/** Where PostgreSQL answers: the folder of a private socket. */
export interface Place {
  host: string;
  port: number;
  user: string;
  database: string;
}

export const urlOf = ({ host, port, user, database }: Place): string =>
  `postgres://${user}@${encodeURIComponent(host)}:${port}/${database}`;

export interface OwnedDatabase {
  place: Place;
  dataDir: string;
  stop(): Promise<void>;
}

/** The built-in PostgreSQL with everything that keeps it alive, in a process beside the api's. */
export async function ownDatabase(): Promise<OwnedDatabase> {
  const dataDir = newFolder();
  const owner = fork(fileURLToPath(new URL('database-owner.mjs', import.meta.url)), [dataDir], {
    execArgv: [],
  });
  const [told] = (await once(owner, 'message')) as [{ connection: Place; dataDir: string }];
  return {
    place: told.connection,
    dataDir: told.dataDir,
    async stop() {
      owner.kill('SIGTERM');
      await once(owner, 'exit');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A folder the database's own user reaches even where the checkout is root's alone. */
export function newFolder(): string {
  const folder = mkdtempSync('/var/tmp/iltizam-faults-');
  chmodSync(folder, 0o711);
  return folder;
}

/** A folder for an api's files beside the database: it goes with it. */
export const folderIn = (dataDir: string): string => mkdtempSync(join(dataDir, 'api-'));

/** The process id of the PostgreSQL of a data folder. */
export const postmasterOf = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

/** Where the PostgreSQL answers that an api keeps in its data folder. */
export function placeIn(dataDir: string, { user, database }: Place): Place {
  const [, , , port, host] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
  return { host: host!, port: Number(port), user, database };
}

/** Asks the database itself, past the api. */
export async function ask<Row extends object>(
  place: Place,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client(place);
  client.on('error', () => {}); // lost later: nobody asks it any more
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** A database of a test's own, with what the template holds. */
export async function copyOf(template: Place, name: string): Promise<Place> {
  const database = `${name}_${process.pid}`;
  await ask(
    { ...template, database: 'postgres' },
    `create database ${database} template ${template.database}`,
  );
  // As in a database that has been in use for a while: what was copied is not to be recovered.
  await ask({ ...template, user: 'postgres', database: 'postgres' }, 'checkpoint');
  return { ...template, database };
}
