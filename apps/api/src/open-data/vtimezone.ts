import { clockChanges } from '@iltizam/domain/clock-changes';
import type { Day } from '@iltizam/domain/days';

/** `2026-09-20T02:00:00.000Z` as calendars write a time on the wall. */
const onTheWall = (time: number): string =>
  new Date(time).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '');

const offset = (minutes: number): string => {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${`${hours}`.padStart(2, '0')}${`${rest}`.padStart(2, '0')}`;
};

/**
 * The country's clock since a day, said with the calendar: a program that knows the zone by an older edition would
 * show meetings at another hour than was announced.
 */
export function vtimezone(zone: string, since: Day): string {
  const first = Math.max(
    clockChanges.findLastIndex(([at]) => at < since),
    0,
  );
  const observances = clockChanges.slice(first).flatMap(([at, minutes], index) => {
    const before = clockChanges[first + index - 1]?.[1] ?? 0;
    return [
      'BEGIN:STANDARD',
      `DTSTART:${onTheWall(Date.parse(at) + before * 60_000)}`,
      `TZOFFSETFROM:${offset(before)}`,
      `TZOFFSETTO:${offset(minutes)}`,
      'END:STANDARD',
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
}
