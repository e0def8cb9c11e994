import { sayDay } from '../format/dates.js';
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

interface Span {
  startsOn?: string | null;
  endsOn?: string | null;
  startPrecision?: DatePrecision | null;
  endPrecision?: DatePrecision | null;
}

/** From when to when: years as a range, longer dates in words; null where neither end is known. */
export function Period({ of }: { of: Span }) {
  const { locale, t } = useLanguage();
  const { startsOn, endsOn, startPrecision, endPrecision } = of;
  const start = startsOn ? sayDay(locale, startsOn, startPrecision ?? 'DAY') : null;
  const end = endsOn ? sayDay(locale, endsOn, endPrecision ?? 'DAY') : null;
  if (start && end) {
    if (start === end) return start;
    // A range of years would be turned round in a right-to-left line.
    if (startPrecision === 'YEAR' && endPrecision === 'YEAR') return <bdi dir="ltr">{`${start}–${end}`}</bdi>;
    return t('text.range', { start, end });
  }
  if (start) return t('text.since', { start });
  return end ? t('text.until', { end }) : null;
}
