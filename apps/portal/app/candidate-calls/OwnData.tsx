import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';

/** Who reads what a candidate sends, and what of it is published. */
export function OwnData() {
  const { locale, t } = useLanguage();
  return (
    <p>
      {t('calls.dataText')} <a href={href('/:locale/personal-data', { locale })}>{t('personalData.title')}</a>
    </p>
  );
}
