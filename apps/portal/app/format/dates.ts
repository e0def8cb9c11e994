import { dayOf } from '@iltizam/domain/country-clock';
import { type Locale, intlTags } from '@iltizam/domain/languages';
import type { DatePrecision, TimePrecision } from '../generated/graphql.js';

const parts = {
  YEAR: { year: 'numeric' },
  MONTH: { year: 'numeric', month: 'long' },
  DAY: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<DatePrecision, Intl.DateTimeFormatOptions>;

/** Formatters are dear to make and free to keep. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, precision: DatePrecision) {
  const key = `${locale} ${precision}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(intlTags[locale], { ...parts[precision], timeZone: 'UTC' });
    formatters.set(key, found);
  }
  return found;
}

/** A calendar day (`2020-08-05`) said as precisely as it is known. It has no time zone, so it is read and shown in UTC. */
export function sayDay(locale: Locale, day: string, precision: DatePrecision): string {
  return formatter(locale, precision).format(new Date(`${day}T00:00:00Z`));
}

/** The day of an instant in the country. An instant known to the month or the year was stored as its first moment in UTC. */
export function sayInstant(locale: Locale, instant: string, precision: TimePrecision): string {
  const at = new Date(instant);
  return precision === 'INSTANT' ? sayDay(locale, dayOf(at), 'DAY') : formatter(locale, precision).format(at);
}
