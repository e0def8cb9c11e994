import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { Breaker, ServiceAway } from '../outside/breaker.js';

/** What became of a mail that was handed over. */
export interface Handed {
  /** What went wrong, in a word; null where the server took it. */
  failure: string | null;
  /** Did the server answer? Not one whose content had left may be with it all the same. */
  answered: boolean;
  /** It was not this mail's fault: none can be handed over. */
  away: boolean;
}

/** The server that takes mails. */
export interface MailServer {
  /** Whether mails may be handed to it; one that did not answer last is asked first. */
  ready(): Promise<boolean>;
  /** Asks it now. */
  answers(): Promise<boolean>;
  /** `leaving` is waited for before the first byte of its content leaves. */
  hand(mail: SendMailOptions, leaving: () => Promise<void>): Promise<Handed>;
  close(): void;
}

/** Failures that say nothing of a mail: nodemailer's words for connections, encryption and names and passwords. */
const away = new Set(
  'ECONNECTION ETIMEDOUT ESOCKET EDNS ETLS EREQUIRETLS EPROTOCOL EAUTH ENOAUTH EOAUTH2 EPROXY ECONFIG'.split(
    ' ',
  ),
);
/** "Service not available, closing transmission channel". */
const CLOSING = 421;

type Failure = Error & { code?: string; responseCode?: number };
const isAway = ({ code, responseCode }: Failure): boolean => away.has(code ?? '') || responseCode === CLOSING;

const NAME = 'mail server';

/** Each step of the dialogue: a server looks into a mail for a while before it says yes. */
const STEP_MS = 60_000;

/** No mail loses anything by waiting: the first that meets nobody keeps the others. */
export const usual = { failures: 1, patienceMs: 8_000, pauseMs: 10_000 };

export function openMailServer(url: string, log: Logger, given: Partial<typeof usual> = {}): MailServer {
  const times = { ...usual, ...given };
  const waits = { connectionTimeout: times.patienceMs, greetingTimeout: times.patienceMs };
  const transport = createTransport({ url, ...waits, socketTimeout: STEP_MS, socketCloseTimeout: 0 });
  transport.use('stream', announce);
  return new SmtpServer(transport, new Breaker(NAME, { ...times, isAway, log }));
}

type Leaving = SendMailOptions & { leaving?: () => Promise<void> };

/** The content is read only when the server has said that it takes it. */
const announce: Parameters<Transporter['use']>[1] = ({ data, message }, done) => {
  message.processFunc((content) =>
    Readable.from(
      (async function* () {
        await (data as Leaving).leaving?.();
        yield* content as AsyncIterable<Buffer>;
      })(),
    ),
  );
  done();
};

class SmtpServer implements MailServer {
  constructor(
    private readonly transport: Transporter,
    private readonly breaker: Breaker,
  ) {}

  ready(): Promise<boolean> {
    return this.breaker.closed ? Promise.resolve(true) : this.answers();
  }

  answers(): Promise<boolean> {
    return this.breaker.answers(() =>
      this.transport.verify().catch((error: unknown) => {
        throw new ServiceAway(NAME, error);
      }),
    );
  }

  async hand(mail: SendMailOptions, leaving: () => Promise<void>): Promise<Handed> {
    const sending = this.transport.sendMail({ ...mail, leaving } as Leaving);
    // Whether others go on waiting is judged soon; the mail itself has all the time a server takes.
    void this.breaker.answers(() => sending);
    try {
      await sending;
      return { failure: null, answered: true, away: false };
    } catch (error) {
      // Answers of mail servers quote the address: the code says enough.
      const { code, responseCode } = error as Failure;
      const failure = [code ?? 'FAILED', responseCode].filter(Boolean).join(' ');
      return { failure, answered: responseCode !== undefined, away: isAway(error as Failure) };
    }
  }

  close(): void {
    this.transport.close();
  }
}
