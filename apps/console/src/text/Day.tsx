import { useTranslate } from 'react-admin';
import type { DatePrecision, TimePrecision } from '../generated/graphql';
import { formatDay, formatInstant } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import { Unknown } from './LocalText';

type DayProps = { value: string | null | undefined; precision?: DatePrecision | null };

/** A calendar day, as precisely as it is known. */
export function Day({ value, precision }: DayProps) {
  const language = useLanguage();
  if (value == null) return <Unknown />;
  return <time dateTime={value}>{formatDay(value, language, precision ?? 'DAY')}</time>;
}

type InstantProps = { value: string | null | undefined; precision?: TimePrecision };

/** A moment on Morocco's clock. */
export function Instant({ value, precision }: InstantProps) {
  const language = useLanguage();
  if (value == null) return <Unknown />;
  return <time dateTime={value}>{formatInstant(value, language, precision)}</time>;
}

type PeriodProps = {
  startsOn?: string | null;
  endsOn?: string | null;
  startPrecision?: DatePrecision | null;
  endPrecision?: DatePrecision | null;
};

/**
 * "From … to …" in words: a dash between numbers is read the wrong way round in Arabic. In French the words would change
 * with the day, the month or the year they stand before.
 */
export function Period({ startsOn, endsOn, startPrecision, endPrecision }: PeriodProps) {
  const translate = useTranslate();
  const language = useLanguage();
  if (startsOn == null && endsOn == null) return <Unknown />;
  const from = startsOn && formatDay(startsOn, language, startPrecision ?? 'DAY');
  const to = endsOn && formatDay(endsOn, language, endPrecision ?? 'DAY');
  if (from && to) return <span>{translate('texts.days', { from, to })}</span>;
  return <span>{from ? translate('texts.from', { from }) : translate('texts.until', { to })}</span>;
}
