import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { Breaker, ServiceAway, type Heard } from '../outside/breaker.js';

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
/** It is told that no more comes, and hangs up first; one that does not is left. */
const GOODBYE_MS = 1_000;

/** No mail loses anything by waiting: the first that meets nobody keeps the others. */
export const usual = { failures: 1, patienceMs: 8_000, pauseMs: 10_000 };

/** `name` is what this machine calls itself there; its own name where left out. */
export function openMailServer(
  url: string,
  log: Logger,
  { name, ...given }: Partial<typeof usual> & { name?: string | undefined } = {},
): MailServer {
  const waits = { connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS };
  const listening = new Set<Heard>();
  const transport = createTransport({
    url,
    name,
    ...waits,
    socketCloseTimeout: GOODBYE_MS,
    transactionLog: true,
    logger: whenItSpeaks(() => listening.forEach((heard) => heard())),
  });
  transport.use('stream', announce);
  return new SmtpServer(transport, new Breaker(NAME, { ...usual, ...given, isAway, log }), listening);
}

/** What nodemailer would write of a dialogue is written nowhere: only that the server said something counts. */
function whenItSpeaks(heard: Heard) {
  const nothing = () => {};
  const debug = (entry: unknown) => {
    if ((entry as { tnx?: string }).tnx === 'server') heard();
  };
  return { trace: nothing, debug, info: nothing, warn: nothing, error: nothing, fatal: nothing };
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
    /** Who wants to know that it said something: to anybody, as it is not silent then. */
    private readonly listening: Set<Heard>,
  ) {}

  ready(): Promise<boolean> {
    return this.breaker.closed ? Promise.resolve(true) : this.answers();
  }

  answers(): Promise<boolean> {
    return this.breaker.answers((heard) =>
      this.whileHearing(heard, () =>
        this.transport.verify().catch((error: unknown) => {
          throw new ServiceAway(NAME, error);
        }),
      ),
    );
  }

  async hand(mail: SendMailOptions, leaving: () => Promise<void>): Promise<Handed> {
    const silent = new AbortController();
    const taken = Promise.withResolvers<void>();
    const whole: Leaving = {
      ...mail,
      signal: silent.signal,
      leaving: () => {
        taken.resolve();
        return leaving();
      },
    };
    const sending = Promise.withResolvers<unknown>();
    try {
      // That it takes the mail is its answer: how long it looks into it then is no silence.
      await this.breaker.run((heard) =>
        this.whileHearing(heard, () => {
          sending.resolve(this.transport.sendMail(whole));
          return Promise.race([sending.promise, taken.promise]);
        }),
      );
      await sending.promise;
      return { failure: null, answered: true, away: false };
    } catch (error) {
      // What nobody waits for does not leave later.
      silent.abort();
      return error instanceof ServiceAway
        ? { ...handedBack((error.cause ?? error) as Failure), away: true }
        : handedBack(error as Failure);
    }
  }

  close(): void {
    this.transport.close();
  }

  private async whileHearing(heard: Heard, ask: () => Promise<unknown>): Promise<void> {
    this.listening.add(heard);
    try {
      await ask();
    } finally {
      this.listening.delete(heard);
    }
  }
}

/** Answers of mail servers quote the address: the code says enough. */
function handedBack(error: Failure): Handed {
  const { code, responseCode } = error;
  const failure = [code ?? 'FAILED', responseCode].filter(Boolean).join(' ');
  return { failure, answered: responseCode !== undefined, away: isAway(error) };
}
