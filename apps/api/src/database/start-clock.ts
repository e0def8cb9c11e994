import type { Logger } from 'pino';
import { keepLooking } from '../jobs/keep-looking.js';
import { clock } from './clock.js';
import { readerOf, type Database } from './database.js';

const LOOK_EVERY_MS = 30_000;

/** Sets the clock by the database's, and again and again. */
export async function startClock(orm: Database, log: Logger): Promise<{ stop(): Promise<void> }> {
  const set = () => clock.set(readerOf(orm.em.fork()));
  await set();
  const aheadMs = Math.round(clock.machineAhead());
  if (Math.abs(aheadMs) > 5_000)
    log.warn({ aheadMs }, "this machine's clock differs from the database's, which counts");
  return keepLooking(LOOK_EVERY_MS, set, (error) =>
    log.error({ err: error }, 'the database does not say what time it is'),
  );
}
