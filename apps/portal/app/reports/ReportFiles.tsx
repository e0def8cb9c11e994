import { useLanguage } from '../i18n/language.js';
import { reportFormats } from './report-formats.js';

interface ReportFilesProps {
  /** The files stand under this path, by the name of their format. */
  path: string;
  /** What was asked of the page, asked of the files too. */
  search?: string;
}

/** What one can take away: the files, and the page itself as a PDF. */
export function ReportFiles({ path, search = '' }: ReportFilesProps) {
  const { t } = useLanguage();
  return (
    <p className="report-files">
      {reportFormats.map((format) => (
        <a key={format} href={`${path}.${format}${search}`} download>
          {t(`report.file.${format}`)}
        </a>
      ))}
      <span>{t('report.print')}</span>
    </p>
  );
}
