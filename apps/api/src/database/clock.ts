import { sql, type QueryExecutorProvider } from 'kysely';

/** Differences up to this are the network's: to correct them would make time run backwards. */
const TOLERATED_MS = 250;

/** A time of the database's clock, and where this process's stopwatch stood then. Before it is asked, its own is believed. */
let known = { time: performance.timeOrigin, at: 0 };

const timeAt = (at: number): number => known.time + at - known.at;

/**
 * The time by the database's clock, which is one for all instances: what ends, is due or is noted is judged by it
 * alone. It is counted on by a stopwatch, which no change of the machine's own clock moves.
 */
export const clock = {
  now: (): Date => new Date(timeAt(performance.now())),

  /** Milliseconds this machine's own clock is ahead of it. */
  machineAhead: (): number => Date.now() - timeAt(performance.now()),

  /** Asks the database what time it is. */
  async set(read: QueryExecutorProvider): Promise<void> {
    const sent = performance.now();
    const { rows } = await sql<{ time: number }>`
      select (extract(epoch from clock_timestamp()) * 1000)::float8 as time`.execute(read);
    const under = (performance.now() - sent) / 2;
    const at = sent + under;
    const { time } = rows[0]!;
    if (Math.abs(time - timeAt(at)) > TOLERATED_MS + under) known = { time, at };
  },
};
