import type { Client } from 'pg';
import { waitingTime } from './abandoned.js';

/** Longer than a request waits for a lock; no statement of what a person asks takes so long. */
const OF_A_REQUEST_MS = 5_000;
/** Longer than PostgreSQL lets a statement take. */
const OF_A_JOB_MS = 20_000;

/**
 * A connection may be dead and nobody told: the other machine was cut off, and the socket waits for ever. What is not
 * answered in time gives its connection up, and with it whatever it had begun.
 */
export class Patience {
  /** Whoever lifts PostgreSQL's own limit for a transaction waits as long as that takes. */
  private unlimited = false;

  constructor(private readonly client: Client) {}

  /** Begins to wait; what it returns is called with the answer. */
  wait(text: unknown): () => void {
    if (typeof text === 'string' && text.includes('statement_timeout')) this.unlimited = true;
    if (this.unlimited && typeof text === 'string' && /^\s*(?:commit|rollback)\s*;?\s*$/iu.test(text))
      this.unlimited = false;
    if (this.unlimited) return () => {};
    const time = waitingTime();
    if (time) return time.begin(() => this.giveUp(), OF_A_REQUEST_MS);
    const timer = setTimeout(() => this.giveUp(), OF_A_JOB_MS);
    timer.unref();
    return () => clearTimeout(timer);
  }

  private giveUp(): void {
    const { stream } = (this.client as unknown as Inside).connection;
    stream.destroy(new Error('The database does not answer.'));
  }
}

/** What the driver's types do not tell. */
interface Inside {
  connection: { stream: { destroy(error: Error): void } };
}
