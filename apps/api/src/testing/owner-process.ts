import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import type { SocketConnection } from '../database/embedded/application-database.js';

/** Everything `database-owner.ts` may say. */
export interface Said {
  log?: string;
  connection?: SocketConnection;
  dataDir?: string;
  code?: string;
  message?: string;
  lost?: string;
}

export interface OwnerProcess {
  process: ChildProcess;
  said: Said[];
  /** The first thing said that satisfies `wanted`, now or later. */
  hears(wanted: (said: Said) => boolean): Promise<Said>;
  end(signal: NodeJS.Signals): Promise<void>;
}

const started: OwnerProcess[] = [];

/** Starts a process that opens the built-in database of `checkoutDir`, as a second api would. */
export function startOwner(checkoutDir: string, dataDir?: string): OwnerProcess {
  const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const { ILTIZAM_DATA_DIR: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', file('typescript-hooks.mjs'), file('database-owner.ts'), checkoutDir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: dataDir === undefined ? env : { ...env, ILTIZAM_DATA_DIR: dataDir },
    },
  );
  const said: Said[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(JSON.parse(line) as Said));
  const owner: OwnerProcess = {
    process: child,
    said,
    async hears(wanted) {
      for (;;) {
        const found = said.find(wanted);
        if (found) return found;
        await Promise.race([
          once(lines, 'line'),
          once(lines, 'close').then(() => {
            throw new Error(`It ended and said only ${JSON.stringify(said)}`);
          }),
        ]);
      }
    },
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
  started.push(owner);
  return owner;
}

/** Starts it and waits until the database takes queries. */
export async function openedBy(owner: OwnerProcess): Promise<Required<Pick<Said, 'connection' | 'dataDir'>>> {
  const { connection, dataDir } = await owner.hears(
    (said) => said.connection !== undefined || said.code !== undefined,
  );
  if (!connection || !dataDir) throw new Error(JSON.stringify(owner.said));
  return { connection, dataDir };
}

export async function endOwners(): Promise<void> {
  await Promise.all(started.splice(0).map((owner) => owner.end('SIGTERM')));
}

/** One statement on a connection of its own. */
export async function query<Row extends object>(connection: SocketConnection, sql: string): Promise<Row[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
