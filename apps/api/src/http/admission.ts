import type { Rank } from '../database/connection-line.js';

/**
 * As many as the pool of the database has connections: more at once only wait for one another. Where the processor is
 * what they wait for, fewer keep it as busy, and each is answered sooner. So many of them are never given to whoever is
 * served after the others.
 */
const room = { calm: { atOnce: 10, keptFree: 3 }, saturated: { atOnce: 6, keptFree: 2 } } as const;

/** How many may stand in line, and how long; where more comes than can be served, all are told sooner. */
const line = {
  calm: {
    first: { length: 200, patienceMs: 3_000 },
    others: { length: 64, patienceMs: 400 },
  },
  busy: {
    first: { length: 30, patienceMs: 60 },
    others: { length: 6, patienceMs: 25 },
  },
} as const;

/** The line has not been empty for so long: it is not a gust, more comes than can be served. Who works waits longer. */
const BUSY_AFTER_MS = { first: 2_000, others: 500 } as const;

/** Of those who work somebody was sent away within so long: a line that is empty for once is not the end of it. */
const STILL_BUSY_MS = 2_000;

/** Somebody had to wait within so long: there is about as much to do as can be done. */
const CROWDED_FOR_MS = 2_000;

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

  /** `saturated`: has the process no time left over? */
  constructor(private readonly saturated: () => boolean = () => false) {}

  /** Since when somebody stands in line: of those who work, or of all. */
  private readonly emptyAt: Record<Rank, number> = { first: performance.now(), others: performance.now() };
  private waitedAt = -Infinity;
  private sentAwayAt = -Infinity;

  /** Is whoever comes now sent away? Asked at the door, before anything of a request is read. */
  sendsAway(rank: Rank): boolean {
    const full = this.waiting[rank].length >= this.lineOf(rank).length;
    if (full) this.noteRefusal(rank);
    return full;
  }

  /** Resolves when there is room; `leave` has to follow. Rejects with `Busy` where that takes too long. */
  enter(rank: Rank): Promise<void> {
    if (this.hasRoom(rank) && this.waiting[rank].length === 0) {
      this.inside[rank]++;
      return Promise.resolve();
    }
    if (this.sendsAway(rank)) return Promise.reject(new Busy());
    this.waitedAt = performance.now();
    for (const each of ['first', 'others'] as const)
      if (this.isEmpty(each)) this.emptyAt[each] = this.waitedAt;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting[rank].splice(this.waiting[rank].indexOf(waiter), 1);
        this.noteRefusal(rank);
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

  /** Had somebody to wait a moment ago? */
  isCrowded(): boolean {
    return performance.now() - this.waitedAt < CROWDED_FOR_MS;
  }

  private call(rank: Rank): void {
    // Of those who look, the last who came has waited least: the others may have gone already.
    const last = rank === 'others' && this.isBusy(rank);
    const { enter, timer } = (last ? this.waiting[rank].pop() : this.waiting[rank].shift())!;
    clearTimeout(timer);
    this.inside[rank]++;
    enter();
  }

  private hasRoom(rank: Rank): boolean {
    const { atOnce, keptFree } = this.saturated() ? room.saturated : room.calm;
    const { first, others } = this.inside;
    return first + others < atOnce && (rank === 'first' || others < atOnce - keptFree);
  }

  /** Does nobody stand in line, of those who work or of all? */
  private isEmpty(rank: Rank): boolean {
    return this.waiting.first.length + (rank === 'first' ? 0 : this.waiting.others.length) === 0;
  }

  private noteRefusal(rank: Rank): void {
    this.refused[rank]++;
    if (rank === 'first') this.sentAwayAt = performance.now();
  }

  private isBusy(rank: Rank): boolean {
    if (rank === 'first' && performance.now() - this.sentAwayAt < STILL_BUSY_MS) return true;
    return !this.isEmpty(rank) && performance.now() - this.emptyAt[rank] > BUSY_AFTER_MS[rank];
  }

  private lineOf(rank: Rank) {
    return line[this.isBusy(rank) ? 'busy' : 'calm'][rank];
  }
}
