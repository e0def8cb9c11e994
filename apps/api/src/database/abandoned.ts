import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Client } from 'pg';
import { whenOver } from '../http/when-over.js';
import type { Rank } from './connection-line.js';
import { WaitingTime } from './waiting-time.js';

/** What a request is waiting for at the database. */
interface Waiting {
  running: Set<Statement>;
  abandoned: boolean;
  /** Whoever writes is not stopped half way: the answer is lost, the deed is whole. */
  writes: boolean;
  /** Something it was asked to write stands in the database, or may stand there. */
  mayBeKept: boolean;
  /** It asked for something and the database was not there. */
  foundItAway: boolean;
  time: WaitingTime;
  rank: Rank;
}

const requests = new AsyncLocalStorage<Waiting>();

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Nobody waits for an answer any more: what the database still works on for it ends, and its connection is free. */
export const cancelAbandoned =
  (answer: Answer): Answer =>
  (request, response) => {
    const time = new WaitingTime(() => response.headersSent);
    const waiting: Waiting = {
      running: new Set(),
      abandoned: false,
      writes: false,
      mayBeKept: false,
      foundItAway: false,
      time,
      rank: 'first',
    };
    whenOver(response, () => {
      if (response.writableFinished) return;
      waiting.abandoned = true;
      if (!waiting.writes) for (const statement of waiting.running) statement.cancel();
    });
    requests.run(waiting, answer, request, response);
  };

/** Said before the first write of a request. */
export function noteThatItWrites(): void {
  const waiting = requests.getStore();
  if (waiting) waiting.writes = true;
}

/** Said where a write of it is done, or nobody knows whether it is. */
export function noteThatItMayBeKept(): void {
  const waiting = requests.getStore();
  if (waiting) waiting.mayBeKept = true;
}

/** May something of the running request stand in the database, whatever becomes of its answer? */
export const mayBeKept = (): boolean => requests.getStore()?.mayBeKept ?? false;

export function noteThatItIsAway(): void {
  const waiting = requests.getStore();
  if (waiting) waiting.foundItAway = true;
}

/** Was the database not there when the running request asked it? */
export const foundItAway = (): boolean => requests.getStore()?.foundItAway ?? false;

/** How long the running request may still wait; null outside of one, as for a job. */
export const waitingTime = (): WaitingTime | null => requests.getStore()?.time ?? null;

/** Said of whoever only looks, and comes after the others. */
export function noteRank(rank: Rank): void {
  const waiting = requests.getStore();
  if (waiting) waiting.rank = rank;
}

export const rankOfRequest = (): Rank => requests.getStore()?.rank ?? 'first';

/** Is there somebody who waits for an answer, and was nothing written on the way to it? */
export function mayAskAgain(): boolean {
  const waiting = requests.getStore();
  return waiting !== undefined && !waiting.writes && !waiting.abandoned && waiting.time.leftMs > 0;
}

/** A statement of the running request that may be cancelled; null outside of one, and for what is written. */
export function statementOn(client: Client): Statement | null {
  const waiting = requests.getStore();
  return waiting && !waiting.writes ? new Statement(client as unknown as CancellableClient, waiting) : null;
}

class Statement {
  private cancelling: Promise<void> | null = null;

  constructor(
    private readonly client: CancellableClient,
    private readonly waiting: Waiting,
  ) {}

  /** Nobody waits for its answer any more, and it was not asked yet. */
  get isInVain(): boolean {
    return this.waiting.abandoned;
  }

  /** It is on its way to the database. */
  sent(): void {
    this.waiting.running.add(this);
  }

  cancel(): void {
    this.cancelling ??= askToCancel(this.client);
  }

  /** It is answered. Until this resolves the wish to cancel it may still meet whatever its connection does next. */
  done(): Promise<void> | null {
    this.waiting.running.delete(this);
    return this.cancelling;
  }
}

/** What the driver knows of its connection, though its types do not tell. */
interface CancellableClient {
  host: string;
  port: number;
  processID: number;
  secretKey: number;
}

const CANCEL_REQUEST = 80_877_102;

/**
 * PostgreSQL takes such a wish on a connection of its own, which needs no password and is none of those it counts; it
 * hangs up when it has told the other one.
 */
function askToCancel({ host, port, processID, secretKey }: CancellableClient): Promise<void> {
  const message = Buffer.alloc(16);
  [16, CANCEL_REQUEST, processID, secretKey].forEach((number, at) => message.writeInt32BE(number, at * 4));
  return new Promise((resolve) => {
    const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.setTimeout(1_000, () => socket.destroy());
    socket.once('error', () => socket.destroy());
    socket.once('close', () => resolve());
    socket.end(message);
  });
}
