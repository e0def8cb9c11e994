import type { Pool, PoolClient } from 'pg';
import { waitingTime } from './abandoned.js';

/** As long as the pool itself waits for one. */
const AT_MOST_MS = 5_000;

/** As the pool says it, so that it is known for what it is (`away.ts`). */
const notHad = (): Error => new Error('timeout exceeded when trying to connect');

/** Whoever waits for a connection waits as long as the request may, and not as long again for each statement. */
export function boundConnecting(pool: Pool): void {
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  const bounded = (callback?: Parameters<Pool['connect']>[0]): unknown => {
    const time = waitingTime();
    if (callback || time === null) return (connect as Pool['connect'])(callback!);
    if (time.leftMs === 0) return Promise.reject(notHad());
    return new Promise<PoolClient>((resolve, reject) => {
      let gone = false;
      const done = time.begin(() => {
        gone = true;
        reject(notHad());
      }, AT_MOST_MS);
      connect()
        .finally(done)
        // One that comes too late is somebody else's.
        .then((client) => (gone ? client.release() : resolve(client)), reject);
    });
  };
  pool.connect = bounded as Pool['connect'];
}
