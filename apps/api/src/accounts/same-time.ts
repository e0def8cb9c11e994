import { setTimeout as wait } from 'node:timers/promises';

/** More than any of it takes by itself on a machine that is not busy. */
export const SAME_TIME_MS = 100;

/**
 * Begun before an address is looked up and waited for before it is answered: whether anybody has that address shows in no
 * answer, and not in its time.
 */
export const sameTime = (): Promise<void> => wait(SAME_TIME_MS, undefined, { ref: false });
