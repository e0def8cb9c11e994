import { type Locale, intlTags, timeZone } from '@iltizam/domain/languages';
import type { DatePrecision, TimePrecision } from '../generated/graphql.js';

const parts = {
  YEAR: { year: 'numeric' },
  MONTH: { year: 'numeric', month: 'long' },
  DAY: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<DatePrecision, Intl.DateTimeFormatOptions>;

/** Formatters are dear to make and free to keep. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, precision: DatePrecision, zone: string) {
  const key = `${locale} ${precision} ${zone}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(intlTags[locale], { ...parts[precision], timeZone: zone });
    formatters.set(key, found);
  }
  return found;
}

/** A calendar day (`2020-08-05`) said as precisely as it is known. It has no time zone, so it is read and shown in UTC. */
export function sayDay(locale: Locale, day: string, precision: DatePrecision): string {
  return formatter(locale, precision, 'UTC').format(new Date(`${day}T00:00:00Z`));
}

/** The day of an instant in the country. An instant known to the month or the year was stored as its first moment in UTC. */
export function sayInstant(locale: Locale, instant: string, precision: TimePrecision): string {
  const known = precision === 'INSTANT' ? 'DAY' : precision;
  return formatter(locale, known, precision === 'INSTANT' ? timeZone : 'UTC').format(new Date(instant));
}
