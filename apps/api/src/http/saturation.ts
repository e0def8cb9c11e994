import { performance } from 'node:perf_hooks';

const EVERY_MS = 100;

/** Of the time between two looks; what is left is too little for one more request. */
const SATURATED_FROM = 0.9;

/** Looks all the time whether the process has any left over; the answer is as old as a look at most. */
export function watchSaturation(): () => boolean {
  let before = performance.eventLoopUtilization();
  let saturated = false;
  const look = (): void => {
    const now = performance.eventLoopUtilization();
    saturated = performance.eventLoopUtilization(now, before).utilization >= SATURATED_FROM;
    before = now;
  };
  setInterval(look, EVERY_MS).unref();
  return () => saturated;
}
