import { href, useLocation } from 'react-router';
import { useLanguage } from '../i18n/language.js';
import { SearchForm } from '../search/SearchForm.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { SectionLink, sections } from './SectionLink.js';
import { Star } from './Star.js';

export function Header() {
  const { locale, t } = useLanguage();
  const here = useLocation().pathname.split('/')[2];
  return (
    <header className="masthead">
      <div className="frame masthead-top">
        <a className="brand" href={href('/:locale', { locale })}>
          <Star />
          <span className="brand-name">{t('site.name')}</span>
          <span className="brand-of">{t('site.country')}</span>
        </a>
        <div className="masthead-tools">
          {/* The home page and the search page have a larger one of their own. */}
          {here !== undefined && here !== 'search' && <SearchForm id="search-site" />}
          <LanguageSwitch />
        </div>
      </div>
      <nav className="menu" aria-label={t('site.menu')}>
        <ul className="frame">
          {sections.map((section) => (
            <li key={section}>
              <SectionLink to={section} current={here === section} />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
