import type { Logger } from 'pino';
import { readerOf, type Database } from '../database/database.js';
import { spreadNews } from '../following/spread-news.js';
import { keepLooking } from '../jobs/keep-looking.js';
import type { MailServer } from './mail-server.js';
import { sendDue } from './send-due.js';
import { spreadOutbox } from './spread-outbox.js';

const LOOK_EVERY_MS = 2_000;

interface Options {
  /** Null where none is set. */
  server: MailServer | null;
  from: string | null;
  origin: string;
  log: Logger;
}

/**
 * Looks every other second for what has to be mailed. Without a mail server the mails are written all the same, and
 * stay in the outbox. `stop` waits for what is being sent.
 */
export function startMails(orm: Database, { server, from, origin, log }: Options): { stop(): Promise<void> } {
  const sending = server && { server, from: from ?? `no-reply@${new URL(origin).hostname}`, origin };
  const looking = keepLooking(
    LOOK_EVERY_MS,
    async (stopped) => {
      const read = readerOf(orm.em.fork());
      while (!stopped() && (await spreadOutbox(orm)) > 0);
      await spreadNews(orm);
      while (!stopped() && sending !== null && (await sendDue(read, sending)) > 0);
    },
    (error) => log.error({ err: error }, 'could not look for what has to be mailed'),
  );
  return {
    async stop() {
      await looking.stop();
      server?.close();
    },
  };
}
