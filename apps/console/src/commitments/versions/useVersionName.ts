import { useTranslate } from 'react-admin';
import { formatDay } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import type { Version } from './useVersions';

/** A version by what made it and the day it holds from; a day nobody knows is not said. */
export function useVersionName(): (version: Version) => string {
  const translate = useTranslate();
  const language = useLanguage();
  return ({ number, heldFrom }) => {
    const name =
      number === 1 ? translate('versions.adopted') : translate('versions.amendment', { number: number - 1 });
    return heldFrom === null ? name : `${name} · ${formatDay(heldFrom, language, 'DAY')}`;
  };
}
