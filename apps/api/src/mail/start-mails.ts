import type { Logger } from 'pino';
import { readerOf, type Database } from '../database/database.js';
import { spreadNews } from '../following/spread-news.js';
import { keepLooking } from '../jobs/keep-looking.js';
import { sendDue, type Sending } from './send-due.js';
import { spreadOutbox } from './spread-outbox.js';

const LOOK_EVERY_MS = 2_000;

interface Options {
  smtpUrl: string | null;
  from: string | null;
  origin: string;
  log: Logger;
}

/**
 * Looks every other second for what has to be mailed. Without a mail server the mails are written all the same, and
 * stay in the outbox. `stop` waits for what is being sent.
 */
export async function startMails(
  orm: Database,
  { smtpUrl, from, origin, log }: Options,
): Promise<{ stop(): Promise<void> }> {
  // Loaded only where there is a mail server.
  const transport = smtpUrl === null ? null : (await import('nodemailer')).createTransport(smtpUrl);
  const sending: Sending | null = transport && {
    transport,
    from: from ?? `no-reply@${new URL(origin).hostname}`,
    origin,
  };
  const looking = keepLooking(
    LOOK_EVERY_MS,
    async (stopped) => {
      const read = readerOf(orm.em.fork());
      await spreadOutbox(orm);
      await spreadNews(orm);
      while (!stopped() && sending !== null && (await sendDue(read, sending)) > 0);
    },
    (error) => log.error({ err: error }, 'could not look for what has to be mailed'),
  );
  return {
    async stop() {
      await looking.stop();
      transport?.close();
    },
  };
}
