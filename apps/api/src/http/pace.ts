import { performance } from 'node:perf_hooks';

/** How often it is looked whether there is time left over. */
const EVERY_MS = 100;

/** How much the last look counts beside those before: one long task is not yet a crowd. */
const WEIGHT = 0.3;

/** Of the time between two looks. Where less is left over than a sixth, everything waits for everything else. */
const TOO_BUSY_FROM = 0.85;
const ROOM_FOR_MORE_BELOW = 0.78;

/** So many sent away between two looks are a crowd: a few who work without a pause fill the process too, and nobody waits. */
const CROWD = 3;

/** So much is always taken up, however little time there is. */
const LEAST = 0.15;

/**
 * How much of what comes may be taken up, as a share of all: less, step by step, while more comes than there is time for,
 * and more again when it is over. What is taken up is answered about as quickly as when nobody else comes.
 */
export class Pace {
  share = 1;
  private busy = 0;

  /**
   * `utilization`: which part of the time since the last look the process was at work, 0 to 1. `sentAway`: how many were
   * told to come again since then.
   */
  note(utilization: number, sentAway: number): void {
    this.busy += WEIGHT * (utilization - this.busy);
    if (this.busy < ROOM_FOR_MORE_BELOW || sentAway === 0) this.share = Math.min(1, this.share * 1.05);
    else if (this.busy > TOO_BUSY_FROM && sentAway >= CROWD) this.share = Math.max(LEAST, this.share * 0.9);
  }

  /** Looks at this process all the time. */
  watch(sentAway: () => number): void {
    let before = { busy: performance.eventLoopUtilization(), sentAway: sentAway() };
    const look = (): void => {
      const now = { busy: performance.eventLoopUtilization(), sentAway: sentAway() };
      const { utilization } = performance.eventLoopUtilization(now.busy, before.busy);
      this.note(utilization, now.sentAway - before.sentAway);
      before = now;
    };
    setInterval(look, EVERY_MS).unref();
  }
}
