import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';
import { SectionLink, sections } from './SectionLink.js';

const texts = ['about', 'privacy', 'accessibility', 'licence'] as const;

export function Footer() {
  const { locale, t } = useLanguage();
  return (
    <footer className="foot">
      <div className="frame foot-columns">
        <nav aria-labelledby="foot-sections">
          <h2 id="foot-sections">{t('footer.sections')}</h2>
          <ul className="foot-links">
            {sections.map((section) => (
              <li key={section}>
                <SectionLink to={section} />
              </li>
            ))}
            <li>
              <a href={href('/:locale/search', { locale })}>{t('search.title')}</a>
            </li>
            <li>
              <a href={href('/:locale/propose', { locale })}>{t('propose.title')}</a>
            </li>
            <li>
              <a href={href('/:locale/my', { locale })}>{t('my.title')}</a>
            </li>
          </ul>
        </nav>
        <section>
          <h2>{t('footer.data')}</h2>
          <p>{t('footer.dataText')}</p>
          <ul className="foot-links">
            <li>
              <a href={href('/:locale/developers', { locale })}>{t('footer.api')}</a>
            </li>
            <li>
              <a href={`/feeds/changes.atom?lang=${locale}`}>{t('footer.feed')}</a>
            </li>
            <li>
              <a href={`/calendar/meetings.ics?lang=${locale}`}>{t('footer.calendar')}</a>
            </li>
          </ul>
        </section>
        <section>
          <h2>{t('footer.about')}</h2>
          <ul className="foot-links">
            {texts.map((text) => (
              <li key={text}>
                <a href={href(`/:locale/${text}`, { locale })}>{t(`content.page.${text}`)}</a>
              </li>
            ))}
            <li>
              <a href={href('/:locale/personal-data', { locale })}>{t('personalData.title')}</a>
            </li>
          </ul>
          <p className="foot-licence">{t('footer.licenceText')}</p>
        </section>
      </div>
    </footer>
  );
}
