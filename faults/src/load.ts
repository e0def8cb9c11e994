import { setTimeout as pause } from 'node:timers/promises';
import { Connection, type Answer } from './connection.js';

/** What is asked, and of what kind it is told. */
export interface Ask {
  kind: string;
  request: Buffer;
}

export interface Told {
  kind: string;
  /** 0 where the connection broke. */
  status: number;
  ms: number;
  retryAfter: string | null;
  /** Says the answer itself that something went wrong? */
  errors: boolean;
}

const TICK_MS = 10;
/** A crowd of browsers keeps no more connections open to one server. */
const MOST_CONNECTIONS = 600;
/** Sooner than the server closes a connection nobody uses: what is sent just then would be lost. */
const USED_AGAIN_WITHIN_MS = 30_000;

/**
 * Asks so many things a second, whether or not what was asked before is answered: as people come. Times count from the
 * moment something was to be asked.
 */
export async function load(
  port: number,
  perSecond: number,
  over: () => boolean,
  next: () => Ask,
): Promise<Told[]> {
  const told: Told[] = [];
  const idle: Connection[] = [];
  const running = new Set<Promise<void>>();
  let open = 0;
  const one = async ({ kind, request }: Ask, at: number): Promise<void> => {
    let connection = idle.pop();
    while (connection && (connection.gone || performance.now() - connection.usedAt > USED_AGAIN_WITHIN_MS)) {
      open--;
      connection.close();
      connection = idle.pop();
    }
    if (!connection) {
      // Whoever has no connection any more waits for one, and is not this server's yet.
      if (open >= MOST_CONNECTIONS) return;
      open++;
      connection = new Connection(port);
    }
    const answer: Answer | null = await connection.send(request).catch(() => null);
    told.push({
      kind,
      status: answer?.status ?? 0,
      ms: performance.now() - at,
      retryAfter: answer?.retryAfter ?? null,
      errors: answer?.status === 200 && answer.body.includes('"errors":'),
    });
    if (connection.gone || answer === null) {
      open--;
      connection.close();
    } else idle.push(connection);
  };
  const began = performance.now();
  for (let asked = 0; !over();) {
    const due = ((performance.now() - began) * perSecond) / 1000;
    for (; asked < due; asked++) {
      const work = one(next(), performance.now()).finally(() => running.delete(work));
      running.add(work);
    }
    await pause(TICK_MS);
  }
  await Promise.all(running);
  for (const connection of idle) connection.close();
  return told;
}

export function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}
