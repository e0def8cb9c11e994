import { clockChanges } from './clock-changes.js';
import type { Day } from './days.js';

const MINUTE = 60_000;

/** The latest first: that is what is asked for. */
const changes = clockChanges
  .map(([since, minutes]) => ({ since: Date.parse(since), ahead: minutes * MINUTE }))
  .toReversed();

const ahead = (time: number): number => changes.find(({ since }) => since <= time)?.ahead ?? 0;

/** An instant moved so far that it reads in UTC what the country's clock shows: to be written out in UTC, never kept. */
export const asClockShows = (instant: Date): Date => new Date(instant.getTime() + ahead(instant.getTime()));

/** The country's calendar day at an instant. */
export const dayOf = (instant: Date): Day => asClockShows(instant).toISOString().slice(0, 10);

/** When the country's clock shows this hour of this day; the moment after, where it leaps over it. */
export function instantOf(day: Day, hour = 0): Date {
  const shown = Date.parse(`${day}T00:00Z`) + hour * 60 * MINUTE;
  return new Date(shown - ahead(shown - ahead(shown)));
}
