import type { Logger } from 'pino';
import { readerOf, type Database } from '../database/database.js';
import { keepLooking } from '../jobs/keep-looking.js';
import { deliverDue } from './deliver.js';
import { spreadChanges } from './spread-changes.js';

const LOOK_EVERY_MS = 1_000;

interface Options {
  /** A demonstration on one machine tells programs of the same machine. */
  allowPrivate: boolean;
  log: Logger;
}

/** Looks every second for what has to be told. `stop` waits for what is being sent. */
export function startWebhooks(orm: Database, { allowPrivate, log }: Options): { stop(): Promise<void> } {
  return keepLooking(
    LOOK_EVERY_MS,
    async (stopped) => {
      const read = readerOf(orm.em.fork());
      await spreadChanges(read);
      while (!stopped() && (await deliverDue(read, allowPrivate)) > 0);
    },
    (error) => log.error({ err: error }, 'could not look for what has to be told'),
  );
}
