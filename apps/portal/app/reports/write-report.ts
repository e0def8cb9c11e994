import type { Locale } from '@iltizam/domain/languages';
import { languages } from '../i18n/language.js';
import type { ReportFormat } from './report-formats.js';
import type { Report } from './report.js';

/** All a file is written from. It goes to another thread, so that it holds nothing but data. */
export interface ToWrite {
  report: Report;
  format: ReportFormat;
  locale: Locale;
  origin: string;
}

/** A report in a format; the library of that one alone is loaded. */
export async function writeReport({ report, format, locale, origin }: ToWrite): Promise<Uint8Array> {
  const language = languages[locale];
  if (format === 'docx') return (await import('./write-docx.js')).writeDocx(report, language, origin);
  if (format === 'xlsx') return (await import('./write-xlsx.js')).writeXlsx(report, language);
  return Buffer.from(await (await import('./write-csv.js')).writeCsv(report, language));
}
