import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';

export function Footer() {
  const { locale, t } = useLanguage();
  return (
    <footer className="foot">
      <div className="frame foot-columns">
        <section>
          <h2>{t('footer.data')}</h2>
          <p>{t('footer.dataText')}</p>
          <p>
            <a href={href('/:locale/developers', { locale })}>{t('footer.api')}</a>
          </p>
        </section>
        <section>
          <h2>{t('footer.licence')}</h2>
          <p>{t('footer.licenceText')}</p>
        </section>
      </div>
    </footer>
  );
}
