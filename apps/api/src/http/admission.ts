import type { Rank } from '../database/connection-line.js';

/** As many as the pool of the database has connections: more at once only wait for one another. */
const MOST_AT_ONCE = 10;
const LEAST_AT_ONCE = 2;

/** So many of the places are never given to whoever is served after the others. */
const keptFree = (places: number): number => Math.ceil(0.3 * places);

/** How many may stand in line, and how long; where more comes than can be served, all are told sooner. */
const line = {
  calm: {
    first: { length: 200, patienceMs: 3_000 },
    others: { length: 200, patienceMs: 1_000 },
  },
  busy: {
    first: { length: 30, patienceMs: 30 },
    others: { length: 6, patienceMs: 20 },
  },
} as const;

/** For so long the line was never empty, or people were sent away: it is not a gust, more comes than can be served. */
const BUSY_AFTER_MS = 500;

/** Nobody was sent away for so long: a line that is empty for once is not yet the end of it. */
const OVER_AFTER_MS = 2_000;

/** Somebody had to wait within so long: there is about as much to do as can be done. */
const CROWDED_FOR_MS = 2_000;

/** So many of those who look are read whatever the pace: one visitor is not to pay for a few who write without a pause. */
const READ_A_SECOND = 20;

/** There is more to do than can be done: whoever hears this comes again in a moment. */
export class Busy extends Error {}

interface Waiter {
  since: number;
  enter: () => void;
  sendAway: () => void;
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

  /** `pace`: how much may be taken up at once, as a share of the most (`pace.ts`). */
  constructor(private readonly pace: () => number = () => 1) {}

  /** Since when somebody stands in line: of those who work, or of all. */
  private readonly emptyAt: Record<Rank, number> = { first: performance.now(), others: performance.now() };
  private waitedAt = -Infinity;
  /** Since when people are sent away, and when somebody was last. */
  private readonly sendingAway: Record<Rank, { since: number; last: number }> = {
    first: { since: 0, last: -Infinity },
    others: { since: 0, last: -Infinity },
  };
  /** How many who look may be read now; what is left of one is for the next. */
  private readable: number = READ_A_SECOND;
  private lookedAt = performance.now();

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
      const sendAway = () => {
        this.waiting[rank].splice(this.waiting[rank].indexOf(waiter), 1);
        this.noteRefusal(rank);
        reject(new Busy());
      };
      const timer = setTimeout(sendAway, this.lineOf(rank).patienceMs);
      const waiter = { since: this.waitedAt, enter: resolve, sendAway, timer };
      this.waiting[rank].push(waiter);
    });
  }

  leave(rank: Rank): void {
    this.inside[rank]--;
    for (const next of ['first', 'others'] as const)
      while (this.waiting[next].length > 0 && this.hasRoom(next)) this.call(next);
    if (this.isBusy(rank)) this.sendAwayOld(rank);
  }

  /** Is what comes now read at all, to see whether its answer is kept? That needs no room, and time all the same. */
  reads(): boolean {
    const now = performance.now();
    const sinceLast = (Math.max(0, now - this.lookedAt) / 1000) * READ_A_SECOND;
    this.lookedAt = now;
    this.readable = Math.min(READ_A_SECOND, this.readable + sinceLast + this.pace());
    const may = this.readable >= 1;
    if (may) this.readable--;
    else this.noteRefusal('others');
    return may;
  }

  /** Had somebody to wait a moment ago? */
  isCrowded(): boolean {
    return performance.now() - this.waitedAt < CROWDED_FOR_MS;
  }

  private call(rank: Rank): void {
    // The last who came has waited least: the others are about to be told to come again.
    const last = this.isBusy(rank);
    const { enter, timer } = (last ? this.waiting[rank].pop() : this.waiting[rank].shift())!;
    clearTimeout(timer);
    this.inside[rank]++;
    enter();
  }

  /** Who came while there was time to wait, and waits no less than those who come now. */
  private sendAwayOld(rank: Rank): void {
    const before = performance.now() - line.busy[rank].patienceMs;
    for (const { timer, sendAway } of this.waiting[rank].filter(({ since }) => since < before)) {
      clearTimeout(timer);
      sendAway();
    }
  }

  private hasRoom(rank: Rank): boolean {
    const places = Math.max(LEAST_AT_ONCE, Math.round(MOST_AT_ONCE * this.pace()));
    const { first, others } = this.inside;
    return first + others < places && (rank === 'first' || others < places - keptFree(places));
  }

  /** Does nobody stand in line, of those who work or of all? */
  private isEmpty(rank: Rank): boolean {
    return this.waiting.first.length + (rank === 'first' ? 0 : this.waiting.others.length) === 0;
  }

  private noteRefusal(rank: Rank): void {
    this.refused[rank]++;
    const times = this.sendingAway[rank];
    const now = performance.now();
    if (now - times.last > OVER_AFTER_MS) times.since = now;
    times.last = now;
  }

  private isBusy(rank: Rank): boolean {
    const now = performance.now();
    const { since, last } = this.sendingAway[rank];
    if (now - last < OVER_AFTER_MS && last - since > BUSY_AFTER_MS) return true;
    return !this.isEmpty(rank) && now - this.emptyAt[rank] > BUSY_AFTER_MS;
  }

  private lineOf(rank: Rank) {
    return line[this.isBusy(rank) ? 'busy' : 'calm'][rank];
  }
}
