import { href } from 'react-router';
import { useLanguage } from '../i18n/language.js';
import { reportNames, reportPath } from './report-path.js';

/** The reports of a plan, drawn up from its records whenever somebody opens them. */
export function ReportLinks({ plan }: { plan: string }) {
  const { locale, t } = useLanguage();
  return (
    <ul>
      {reportNames.map((name) => (
        <li key={name}>
          <a href={reportPath(locale, plan, name)}>{t(`report.name.${name}`)}</a>
        </li>
      ))}
      <li>
        <a href={href('/:locale/plans/:reference/versions', { locale, reference: plan })}>
          {t('version.title')}
        </a>
      </li>
    </ul>
  );
}
