import type { Day } from '@iltizam/domain/days';
import { asClockShows, dayOf } from '@iltizam/domain/country-clock';
import { intlTags, type Locale as Language } from '@iltizam/domain/languages';
import type { DatePrecision, TimePrecision } from '../generated/graphql';

/** A calendar day (`YYYY-MM-DD`), shown only as precisely as it is known. */
export function formatDay(day: string, language: Language, precision: DatePrecision = 'DAY'): string {
  const options: Intl.DateTimeFormatOptions =
    precision === 'YEAR'
      ? { year: 'numeric' }
      : precision === 'MONTH'
        ? { year: 'numeric', month: 'long' }
        : { year: 'numeric', month: 'long', day: 'numeric' };
  return new Intl.DateTimeFormat(intlTags[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** An instant, on the country's clock whatever the browser knows of it, or only its day, month or year where no more is known. */
export function formatInstant(
  instant: string,
  language: Language,
  precision: TimePrecision = 'INSTANT',
): string {
  if (precision !== 'INSTANT') return formatDay(instant.slice(0, 10), language, precision);
  return new Intl.DateTimeFormat(intlTags[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(asClockShows(new Date(instant)));
}

/** The time of day of an instant, on the country's clock. */
export const formatTime = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(intlTags[language], { timeStyle: 'short', timeZone: 'UTC' }).format(
    asClockShows(new Date(instant)),
  );

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(intlTags[language], { maximumFractionDigits: 2 }).format(value);

/** `42` becomes "42 %" in the reader's way of writing it. */
export const formatPercent = (value: number, language: Language): string =>
  new Intl.NumberFormat(intlTags[language], {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(value / 100);

/** Today in the country. */
export const today = (now = new Date()): Day => dayOf(now);
