import { sayDay } from '../format/dates.js';
import { sayPeriod, type Span } from '../format/periods.js';
import type { DatePrecision } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

const known = { YEAR: 4, MONTH: 7, DAY: 10 } as const satisfies Record<DatePrecision, number>;

interface DayProps {
  on: string;
  precision: DatePrecision;
}

/** A date said as precisely as it is known, and never more. */
export function Day({ on, precision }: DayProps) {
  const { locale } = useLanguage();
  return <time dateTime={on.slice(0, known[precision])}>{sayDay(locale, on, precision)}</time>;
}

/** From when to when: years as a range, longer dates in words; null where neither end is known. */
export function Period({ of }: { of: Span }) {
  const language = useLanguage();
  const { startsOn, endsOn, startPrecision, endPrecision } = of;
  if (startsOn && endsOn && startPrecision === 'YEAR' && endPrecision === 'YEAR') {
    const [start, end] = [startsOn, endsOn].map((day) => sayDay(language.locale, day, 'YEAR'));
    // A range of years would be turned round in a right-to-left line.
    return start === end ? start : <bdi dir="ltr">{`${start}–${end}`}</bdi>;
  }
  return sayPeriod(language, of);
}
