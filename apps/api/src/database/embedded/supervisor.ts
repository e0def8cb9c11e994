import { statfs } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from './database-error.js';
import { clearOrphans } from './orphans.js';
import type { End } from './program.js';
import { emptySocketFolder } from './socket-folder.js';
import { type Postmaster, type PostmasterOptions, startPostmaster } from './postmaster.js';

export interface Supervisor {
  stop: () => Promise<void>;
}

const MOST_RESTARTS = 3;
const WITHIN_MS = 60_000;
/** With less room than this PostgreSQL may not be able to recover. */
const ROOM_BYTES = 32_000_000;
const AGAIN_MS = 2_000;

/** A folder that is gone is something else. */
const isFull = (folder: string): Promise<boolean> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize < ROOM_BYTES,
    () => false,
  );

/**
 * Keeps PostgreSQL running until `stop`. A killed one is started again where it was (pools reconnect by themselves);
 * after three in a minute something is wrong that starting does not cure, and `onLost` is told.
 */
export async function supervise(
  options: PostmasterOptions,
  onLost: (error: DatabaseError) => void,
): Promise<Supervisor> {
  const { log, folder, socketFolder } = options;
  const restarts: number[] = [];
  let stopping = false;
  let current = await start();

  async function start(): Promise<Postmaster> {
    await clearOrphans(folder.cluster, log);
    emptySocketFolder(socketFolder);
    return startPostmaster(options);
  }

  async function restart(end: End): Promise<void> {
    restarts.push(Date.now());
    const recent = restarts.filter((time) => time > Date.now() - WITHIN_MS).length;
    if (recent > MOST_RESTARTS && !(await isFull(folder.path)))
      throw new Error(`it ended ${recent} times in a minute, at last with ${end}`);
    log(`The database ended unexpectedly (${end}) and is being started again.`);
    current = await startWithRoom();
    log('The database is running again.');
  }

  /** On a full disk it cannot start, and can as soon as there is room: whoever makes it need not start anything. */
  async function startWithRoom(): Promise<Postmaster> {
    for (;;) {
      try {
        return await start();
      } catch (error) {
        if (stopping || !(await isFull(folder.path))) throw error;
        log('The disk is full: the database starts again when there is room.');
        await pause(AGAIN_MS);
      }
    }
  }

  async function watch(): Promise<void> {
    try {
      while (!stopping) {
        const end = await current.ended;
        if (!stopping) await restart(end);
      }
    } catch (cause) {
      if (!stopping) onLost(lost(folder.path, cause as Error));
    }
  }

  const watching = watch();
  return {
    async stop() {
      stopping = true;
      await current.stop();
      await watching;
      await current.stop(); // a restart under way when we were asked to stop
    },
  };
}

function lost(path: string, cause: Error): DatabaseError {
  return new DatabaseError(
    'DATABASE_LOST',
    `The database in ${path} does not stay up: ${cause.message}. What was saved is kept. Look for lack of memory or disk space, then start again.`,
    { cause },
  );
}
