import { useTranslate } from 'react-admin';
import { formatDay } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import type { SessionRowRecord } from './committee.record';

/** A session is called by its day; one whose day no document names, by its reference alone. */
export function useSessionName() {
  const translate = useTranslate();
  const language = useLanguage();
  return ({
    startsOn,
    startPrecision,
    reference,
  }: Pick<SessionRowRecord, 'startsOn' | 'startPrecision' | 'reference'>) => {
    const number = reference.split('-').at(-1) ?? reference;
    return startsOn
      ? translate('sessions.name', { number, day: formatDay(startsOn, language, startPrecision ?? 'DAY') })
      : translate('sessions.nameWithoutDay', { number });
  };
}
