import type { ReactNode } from 'react';
import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';

/** The page that pages for developers stand under. */
export function useDevelopersLink(): ReactNode {
  const { locale, t } = useLanguage();
  return (
    <a key="developers" href={href('/:locale/developers', { locale })}>
      {t('developers.title')}
    </a>
  );
}
