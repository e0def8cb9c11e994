import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockChanges, tzEdition } from './clock-changes.js';
import { asClockShows, dayOf, instantOf } from './country-clock.js';
import { addDays } from './days.js';
import { timeZone } from './languages.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });

function minutesAhead(time: number): number {
  const said = zone.formatToParts(time).find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/u.exec(said)!;
  return sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : 0;
}

/** What this Node knows of the country's clock, as the table writes it. */
function changesOfNode(): [string, number][] {
  const found: [string, number][] = [];
  for (let day = Date.UTC(1990, 0, 1); day < Date.UTC(2100, 0, 1); day += DAY) {
    const then = minutesAhead(day + DAY);
    if (then === minutesAhead(day)) continue;
    let [before, since] = [day, day + DAY];
    while (since - before > MINUTE) {
      const between = before + Math.floor((since - before) / 2 / MINUTE) * MINUTE;
      if (minutesAhead(between) === then) since = between;
      else before = between;
    }
    found.push([`${new Date(since).toISOString().slice(0, 16)}Z`, then]);
  }
  return found;
}

test.runIf((process.versions.tz ?? '') >= tzEdition)('the table says what the newest edition says', () => {
  expect(clockChanges).toEqual(changesOfNode());
});

test('the clock stands an hour earlier in Ramadan, and since September 2026 for good', () => {
  const noon = (day: string) =>
    asClockShows(new Date(`${day}T12:00:00Z`))
      .toISOString()
      .slice(11, 16);
  expect(['2026-01-15', '2026-02-25', '2026-07-15', '2026-11-26'].map(noon)).toEqual([
    '13:00',
    '12:00',
    '13:00',
    '12:00',
  ]);
  expect(dayOf(new Date('2026-07-14T23:30:00Z'))).toBe('2026-07-15');
  expect(dayOf(new Date('2026-11-25T23:30:00Z'))).toBe('2026-11-25');
});

test('a day begins when the clock shows it, and not a moment before', () => {
  const days = fc.integer({ min: 0, max: 36_500 }).map((count) => addDays('1990-01-01', count));
  const ofChanges = fc.constantFrom(...clockChanges).map(([since]) => since.slice(0, 10));
  fc.assert(
    fc.property(fc.oneof(days, ofChanges), (day) => {
      const beginning = instantOf(day);
      expect(dayOf(beginning)).toBe(day);
      expect(dayOf(new Date(beginning.getTime() - 1))).toBe(addDays(day, -1));
    }),
  );
});

test('an hour of a day is found by what the clock shows', () => {
  expect(instantOf('2026-07-15', 6).toISOString()).toBe('2026-07-15T05:00:00.000Z');
  expect(instantOf('2026-02-25', 6).toISOString()).toBe('2026-02-25T06:00:00.000Z');
});
