import { performance } from 'node:perf_hooks';

/** How often it is looked whether there is time left over. */
const EVERY_MS = 100;

/** How much the last look counts beside those before: one long task is not yet a crowd. */
const WEIGHT = 0.3;

/** Of the time between two looks. Where less is left over than a sixth, everything waits for everything else. */
const TOO_BUSY_FROM = 0.85;
const ROOM_FOR_MORE_BELOW = 0.78;

/** So much is always taken up, however little time there is. */
const LEAST = 0.15;

/**
 * How much of what comes may be taken up, as a share of all: less, step by step, while the process has too little time
 * left over, and more again when it has. What is taken up is answered about as quickly as when nobody else comes.
 */
export class Pace {
  share = 1;
  private busy = 0;

  /** `utilization`: which part of the time since the last look the process was at work, 0 to 1. */
  note(utilization: number): void {
    this.busy += WEIGHT * (utilization - this.busy);
    if (this.busy > TOO_BUSY_FROM) this.share = Math.max(LEAST, this.share * 0.9);
    else if (this.busy < ROOM_FOR_MORE_BELOW) this.share = Math.min(1, this.share * 1.05);
  }
}

/** The pace of this process, which looks all the time how busy it is. */
export function ownPace(): () => number {
  const pace = new Pace();
  let before = performance.eventLoopUtilization();
  const look = (): void => {
    const now = performance.eventLoopUtilization();
    pace.note(performance.eventLoopUtilization(now, before).utilization);
    before = now;
  };
  setInterval(look, EVERY_MS).unref();
  return () => pace.share;
}
