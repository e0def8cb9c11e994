/** A calendar day of the country, `YYYY-MM-DD`: no time, no zone, comparable as text. */
export type Day = string;

/** How exactly a date is known; each end of a period has its own. */
export const datePrecisions = ['DAY', 'MONTH', 'YEAR'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** How exactly a moment is known. */
export const timePrecisions = ['INSTANT', 'DAY', 'MONTH', 'YEAR'] as const;
export type TimePrecision = (typeof timePrecisions)[number];

const dayMillis = 86_400_000;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days since 1970-01-01; only calendar arithmetic, no clock is read. */
function numberOf(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / dayMillis;
}

function dayOf(number: number): Day {
  const date = new Date(number * dayMillis);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

/** A plan's dates lie between these, both included. */
export const [FIRST_DAY, LAST_DAY]: readonly [Day, Day] = ['1900-01-01', '2199-12-31'];

/** A day that exists, between 1900 and 2199: a plan's dates, not any date. */
export const isDay = (text: string): boolean =>
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && dayOf(numberOf(text)) === text;

export const addDays = (day: Day, count: number): Day => dayOf(numberOf(day) + count);

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** The precision of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the text is none of them or no such date exists. */
export function precisionOf(text: string): DatePrecision | null {
  if (/^\d{4}$/.test(text)) return isDay(`${text}-01-01`) ? 'YEAR' : null;
  if (/^\d{4}-\d\d$/.test(text)) return isDay(`${text}-01`) ? 'MONTH' : null;
  return isDay(text) ? 'DAY' : null;
}

/** The first day of a year, a month or a day. */
export const firstDay = (text: string): Day => `${text}-01-01`.slice(0, 10);

/** The last day of a year, a month or a day. */
export function lastDay(text: string): Day {
  if (text.length === 4) return `${text}-12-31`;
  if (text.length > 7) return text;
  const [year = 0, month = 1] = text.split('-').map(Number);
  return dayOf(Date.UTC(year, month, 0) / dayMillis);
}

/** The Monday of a day's week. */
export const weekOf = (day: Day): Day =>
  addDays(day, -((new Date(numberOf(day) * dayMillis).getUTCDay() + 6) % 7));

/** Saturday and Sunday, as `Date.getUTCDay` numbers them. */
export const weekend: readonly number[] = [6, 0];

export const isWorkingDay = (day: Day, holidays: ReadonlySet<Day>): boolean =>
  !holidays.has(day) && !weekend.includes(new Date(numberOf(day) * dayMillis).getUTCDay());

/**
 * The `count`-th working day after `day`; the day itself does not count. Holidays are data: the moveable ones
 * are known only when announced. `count` is 0 or more; 0 gives the day itself.
 */
export function addWorkingDays(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  let current = day;
  for (let left = count; left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current, holidays)) left -= 1;
  }
  return current;
}
