import { useLanguage } from '../i18n/language.js';
import { useSite } from '../site.js';

export function DemoBanner() {
  const { t } = useLanguage();
  if (useSite().mode !== 'demo') return null;
  return (
    <aside className="demo" aria-label={t('demo.title')}>
      <p className="frame">
        <strong>{t('demo.title')}</strong> {t('demo.text')}
      </p>
    </aside>
  );
}
