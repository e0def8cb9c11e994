import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { rankOfRequest, waitingTime } from './abandoned.js';
import { noteOrigin } from './asked-again.js';
import { isCut } from './away.js';
import { ConnectionLine, waitingForConnections } from './connection-line.js';

/** As long as the pool itself waits for one. */
const AT_MOST_MS = 5_000;
/** A database that is started again is back within moments: who finds it gone for longer is told at once. */
const BACK_WITHIN_MS = 5_000;
const AGAIN_MS = 50;

/** As the pool says it, so that it is known for what it is (`away.ts`). */
const notHad = (): Error => new Error('timeout exceeded when trying to connect');

/** All that are open, and whether who needs a connection of it waits while it is away. */
const pools = new Map<Pool, boolean>();

/** The connections of all pools of this process, and who waits for one. */
export function connections(): { inUse: number; idle: number; waiting: number } {
  const all = [...pools.keys()];
  const total = all.reduce((sum, { totalCount }) => sum + totalCount, 0);
  const idle = all.reduce((sum, { idleCount }) => sum + idleCount, 0);
  return { inUse: total - idle, idle, waiting: waitingForConnections() };
}

/** The same for a pool made of another one. */
export const boundAs = (pool: Pool, base: Pool): void => boundConnecting(pool, pools.get(base) ?? false);

/**
 * Whoever waits for a connection waits as long as the request may, and not as long again for each statement; in a line
 * of our own, since of the pool's nobody can leave before the time.
 */
export function boundConnecting(pool: Pool, waitsForIt: boolean): void {
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  const line = new ConnectionLine(pool.options.max);
  let awaySince: number | null = null;
  pools.set(pool, waitsForIt);
  const end: () => Promise<void> = pool.end.bind(pool);
  // One that has ended is let go of, and with it all that hangs on it: a backup each night opens some.
  pool.end = () => end().finally(() => pools.delete(pool));

  /** Nothing was asked yet: where the database is being started again a request waits for it. */
  const whenBack = async (mayWait: () => boolean): Promise<PoolClient> => {
    for (;;)
      try {
        const client = await connect();
        awaySince = null;
        return client;
      } catch (error) {
        if (!isCut(error)) throw error;
        awaySince ??= performance.now();
        if (!mayWait() || performance.now() - awaySince > BACK_WITHIN_MS) throw error;
        await pause(AGAIN_MS);
      }
  };

  const hand = (): Promise<PoolClient> => {
    const time = waitingTime();
    if (time?.leftMs === 0) return Promise.reject(notHad());
    return new Promise<PoolClient>((resolve, reject) => {
      let gone = false;
      const turn = line.enter(time ?? {}, rankOfRequest(), time === null);
      const over = () => {
        gone = true;
        turn.giveUp();
        done();
        reject(notHad());
      };
      const done = time ? time.begin(over, AT_MOST_MS) : after(AT_MOST_MS, over);
      const had = async () => {
        await turn.came;
        try {
          return leaving(await whenBack(() => waitsForIt && time !== null && !gone));
        } catch (error) {
          line.leave();
          throw error;
        }
      };
      had()
        .finally(done)
        // One that comes too late is somebody else's.
        .then((client) => (gone ? client.release() : resolve(client)), reject);
    });
  };

  const leaving = (client: PoolClient): PoolClient => {
    const release = client.release.bind(client);
    client.release = (error) => {
      release(error);
      line.leave();
    };
    noteOrigin(client, hand);
    return client;
  };

  const bounded = (callback?: Callback): unknown => {
    if (!callback) return hand();
    hand().then(
      (client) => callback(undefined, client, (error) => client.release(error)),
      (error: Error) => callback(error, undefined, () => {}),
    );
    return undefined;
  };
  pool.connect = bounded as Pool['connect'];
}

type Callback = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: PoolClient['release'],
) => void;

function after(ms: number, over: () => void): () => void {
  const timer = setTimeout(over, ms);
  timer.unref();
  return () => clearTimeout(timer);
}
