import { intlTags, locales } from '@iltizam/domain/languages';
import { useLocation } from 'react-router';
import { languageNames, useLanguage } from '../i18n/language.js';
import { inLanguage } from './inLanguage.js';

/** Keeps the page and its filters. */
export function LanguageSwitch() {
  const { locale: current, t } = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <nav className="languages" aria-label={t('site.language')}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={inLanguage(locale, pathname) + search}
              lang={intlTags[locale]}
              hrefLang={intlTags[locale]}
              aria-current={locale === current ? 'true' : undefined}
            >
              {languageNames[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
