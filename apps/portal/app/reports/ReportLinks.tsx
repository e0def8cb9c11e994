import { useLanguage } from '../i18n/language.js';
import { reportPath } from './report-path.js';

/** The reports of a plan, drawn up from its records whenever somebody opens them. */
export function ReportLinks({ plan }: { plan: string }) {
  const { locale, t } = useLanguage();
  return (
    <ul>
      <li>
        <a href={reportPath(locale, plan, 'co-creation')}>{t('report.cocreation')}</a>
      </li>
      <li>
        <a href={reportPath(locale, plan, 'compliance')}>{t('report.compliance')}</a>
      </li>
    </ul>
  );
}
