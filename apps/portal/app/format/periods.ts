import type { DatePrecision } from '../generated/graphql.js';
import type { Language } from '../i18n/language.js';
import { sayDay } from './dates.js';

/** A stretch of days; what is not known of it is left out or null. */
export interface Span {
  startsOn?: string | null;
  endsOn?: string | null;
  startPrecision?: DatePrecision | null;
  endPrecision?: DatePrecision | null;
}

/** From when to when, in words; null where neither end is known. */
export function sayPeriod({ locale, t }: Pick<Language, 'locale' | 't'>, span: Span): string | null {
  const { startsOn, endsOn, startPrecision, endPrecision } = span;
  const start = startsOn ? sayDay(locale, startsOn, startPrecision ?? 'DAY') : null;
  const end = endsOn ? sayDay(locale, endsOn, endPrecision ?? 'DAY') : null;
  if (start && end) return start === end ? start : t('text.range', { start, end });
  if (start) return t('text.since', { start });
  return end ? t('text.until', { end }) : null;
}
