import type { Rank } from '../database/connection-line.js';

/** As many as the pool of the database has connections: more at once only wait for one another. */
const AT_ONCE = 10;
/** So many of them are never given to whoever is served after the others. */
const KEPT_FREE = 3;

/** How many may stand in line, and how long; while the line never empties, those who look are told sooner. */
const line = {
  first: { length: 200, patienceMs: 3_000 },
  others: { length: 64, patienceMs: 400 },
  othersWhenBusy: { length: 6, patienceMs: 25 },
} as const;

/** The line has not been empty for so long: it is not a gust, more comes than can be served. */
const BUSY_AFTER_MS = 500;

/** There is more to do than can be done: whoever hears this comes again in a moment. */
export class Busy extends Error {}

interface Waiter {
  enter: () => void;
  timer: NodeJS.Timeout;
}

/**
 * Lets in as many requests as can be answered at once. The others stand in line, first those who work; what would wait
 * too long is sent away at once instead of late, so that what is let in is answered as quickly as ever.
 */
export class Admission {
  readonly inside = { first: 0, others: 0 };
  /** How many were sent away since the start. */
  readonly refused = { first: 0, others: 0 };
  private readonly waiting: Record<Rank, Waiter[]> = { first: [], others: [] };
  private emptyAt = performance.now();

  /** Is whoever comes now sent away? Asked at the door, before anything of a request is read. */
  sendsAway(rank: Rank): boolean {
    const full = this.waiting[rank].length >= this.lineOf(rank).length;
    if (full) this.refused[rank]++;
    return full;
  }

  /** Resolves when there is room; `leave` has to follow. Rejects with `Busy` where that takes too long. */
  enter(rank: Rank): Promise<void> {
    if (this.hasRoom(rank) && this.waiting[rank].length === 0) {
      this.inside[rank]++;
      return Promise.resolve();
    }
    if (this.sendsAway(rank)) return Promise.reject(new Busy());
    if (this.isEmpty()) this.emptyAt = performance.now();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting[rank].splice(this.waiting[rank].indexOf(waiter), 1);
        this.refused[rank]++;
        reject(new Busy());
      }, this.lineOf(rank).patienceMs);
      const waiter = { enter: resolve, timer };
      this.waiting[rank].push(waiter);
    });
  }

  leave(rank: Rank): void {
    this.inside[rank]--;
    for (const next of ['first', 'others'] as const)
      while (this.waiting[next].length > 0 && this.hasRoom(next)) this.call(next);
  }

  private call(rank: Rank): void {
    // Of those who look, the last who came has waited least: the others may have gone already.
    const { enter, timer } = (
      rank === 'others' && this.isBusy() ? this.waiting[rank].pop() : this.waiting[rank].shift()
    )!;
    clearTimeout(timer);
    this.inside[rank]++;
    enter();
  }

  private hasRoom(rank: Rank): boolean {
    const { first, others } = this.inside;
    return first + others < AT_ONCE && (rank === 'first' || others < AT_ONCE - KEPT_FREE);
  }

  private isEmpty(): boolean {
    return this.waiting.first.length + this.waiting.others.length === 0;
  }

  private isBusy(): boolean {
    return !this.isEmpty() && performance.now() - this.emptyAt > BUSY_AFTER_MS;
  }

  private lineOf(rank: Rank) {
    if (rank === 'first') return line.first;
    return this.isBusy() ? line.othersWhenBusy : line.others;
  }
}
