import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { Breaker, ServiceAway } from '../outside/breaker.js';
import type { AskedStore, FileStore } from './file-store.js';

const NAME = 'file store';

/** Somebody waits for a file meanwhile. */
export const usual = { failures: 3, patienceMs: 3_000, pauseMs: 10_000 };

/** Of a network, a disk that is gone, and of storage that says that it cannot; a file that is not there is an answer. */
const away = new Set(
  'ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ETIMEDOUT EHOSTUNREACH EHOSTDOWN ENETUNREACH ENOTFOUND EAI_AGAIN EIO ENODEV ENOTDIR ENOTCONN ESTALE EACCES EROFS'.split(
    ' ',
  ),
);

type Failure = Error & { code?: string; $metadata?: { httpStatusCode?: number } };
const isAway = ({ name, code, $metadata }: Failure): boolean =>
  name === 'TimeoutError' || away.has(code ?? '') || ($metadata?.httpStatusCode ?? 0) >= 500;

/** Keeps whoever asks for a file from waiting for a store that is away; each question fails with `ServiceAway` then. */
export class GuardedFiles implements FileStore {
  private readonly breaker: Breaker;

  constructor(
    private readonly files: AskedStore,
    log: Logger,
    given: Partial<typeof usual> = {},
  ) {
    this.breaker = new Breaker(NAME, { ...usual, ...given, isAway, log });
  }

  answers(): Promise<boolean> {
    return this.breaker.answers(() => this.reach());
  }

  /** Asked first: how long a file takes to come is its sender's line, not the store. */
  async put(key: string, bytes: Readable, length: number): Promise<void> {
    await this.breaker.run(() => this.reach());
    await this.files.put(key, bytes, length).catch(async (error: unknown) => {
      // Who sends may have lost the line as well as the store.
      await this.breaker.run(() => this.reach());
      throw error;
    });
  }

  read(key: string): Promise<Readable> {
    return this.breaker.run(() =>
      this.files.read(key).catch(async (error: unknown) => {
        // A file that is not there, or all of them.
        await this.reach();
        throw error;
      }),
    );
  }

  remove(key: string): Promise<void> {
    return this.breaker.run(() => this.files.remove(key));
  }

  olderThan(before: Date): AsyncIterable<string> {
    return this.files.olderThan(before);
  }

  private async reach(): Promise<void> {
    await this.files.ask().catch((error: unknown) => {
      throw new ServiceAway(NAME, error);
    });
  }
}
