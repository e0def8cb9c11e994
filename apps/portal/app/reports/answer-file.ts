import type { RouterContextProvider } from 'react-router';
import { notShown } from '../graph/ask.js';
import { isLocale, languages, type Language } from '../i18n/language.js';
import { siteContext } from '../site.js';
import type { Report } from './report.js';
import type { ReportFormat } from './report-formats.js';
import { reportedDay, type ReportedDay } from './reported-day.js';

export type Context = Readonly<RouterContextProvider>;

/** Reads what a report tells of, as known on a day, and draws it up; null where there is no such record. */
export type ReadReport = (
  context: Context,
  reference: string,
  day: ReportedDay,
  language: Language,
) => Promise<Report | null>;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The libraries are loaded with the first file somebody asks for. */
const formats: Record<
  ReportFormat,
  {
    mediaType: string;
    write: (report: Report, language: Language, origin: string) => Promise<Uint8Array | string>;
  }
> = {
  docx: {
    mediaType: `${OFFICE}.wordprocessingml.document`,
    write: async (...given) => (await import('./write-docx.js')).writeDocx(...given),
  },
  xlsx: {
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    write: async (report, language) => (await import('./write-xlsx.js')).writeXlsx(report, language),
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    write: async (report, language) => (await import('./write-csv.js')).writeCsv(report, language),
  },
};

interface Asked {
  context: Context;
  request: Request;
  /** `progress.docx`: a report of this record, in a format. */
  params: { locale: string; reference: string; file: string };
}

/** A report as a file: the same model as its page, read at the same door. */
export async function answerFile(
  { context, request, params: { locale, reference, file } }: Asked,
  reports: Readonly<Record<string, ReadReport>>,
): Promise<Response> {
  const [name = '', extension = ''] = file.split('.');
  if (!isLocale(locale) || !Object.hasOwn(reports, name) || !Object.hasOwn(formats, extension))
    throw notShown(404);
  const language = languages[locale];
  const report = await reports[name]!(context, reference, reportedDay(request), language);
  if (report === null) throw notShown(404);
  const format = formats[extension as ReportFormat];
  const content = await format.write(report, language, context.get(siteContext).origin);
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${reference}-${name}-${locale}.${extension}"`,
    },
  });
}
