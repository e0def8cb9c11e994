import { type DatePrecision, type Day, precisionOf } from './days.js';

const foreignDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;
const marks = /[\u200E\u200F]/g;

const written = (year: string, month?: string, day?: string): string =>
  [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');

/** The ways a date is typed here: the day first, or as machines write it; a month or a year alone as well. */
const ways: readonly [pattern: RegExp, read: (parts: string[]) => string][] = [
  [/^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/, ([d, m, y]) => written(y!, m, d)],
  [/^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, ([y, m, d]) => written(y!, m, d)],
  [/^(\d{1,2})[/.-](\d{4})$/, ([m, y]) => written(y!, m)],
  [/^(\d{4})[/.-](\d{1,2})$/, ([y, m]) => written(y!, m)],
  [/^(\d{4})$/, ([y]) => y!],
];

/**
 * A date as people type it, `31/12/2026`, `12/2026`, `2026` or `2026-12-31`, in any digits: as precisely as it was
 * typed, `YYYY[-MM[-DD]]`. Null where there is no such date.
 */
export function parseDay(typed: string): string | null {
  const plain = typed
    .replaceAll(marks, '')
    .replaceAll(foreignDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .trim();
  for (const [pattern, read] of ways) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const day = read(found.slice(1));
    return precisionOf(day) === null ? null : day;
  }
  return null;
}

const letters = { YEAR: 4, MONTH: 7, DAY: 10 } as const satisfies Record<DatePrecision, number>;

/** A day as people would type it, as precisely as it is known: `31/12/2026`, `12/2026`, `2026`. */
export const typedDay = (day: Day, precision: DatePrecision): string =>
  day.slice(0, letters[precision]).split('-').toReversed().join('/');
