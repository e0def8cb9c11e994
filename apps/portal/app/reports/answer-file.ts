import type { RouterContextProvider } from 'react-router';
import { notShown } from '../graph/ask.js';
import { isLocale, languages, type Language } from '../i18n/language.js';
import { siteContext } from '../site.js';
import type { Report } from './report.js';
import { reportFormats, type ReportFormat } from './report-formats.js';
import { reportedDay, type ReportedDay } from './reported-day.js';
import { shareContext, type NotNow } from './shared-files.js';
import { writeApart } from './write-apart.js';

export type Context = Readonly<RouterContextProvider>;

/** Reads what a report tells of, as known on a day, and draws it up; null where there is no such record. */
export type ReadReport = (
  context: Context,
  reference: string,
  day: ReportedDay,
  language: Language,
) => Promise<Report | null>;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const mediaTypes: Record<ReportFormat, string> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  csv: 'text/csv; charset=utf-8',
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
  const format = reportFormats.find((one) => one === extension);
  if (!isLocale(locale) || !Object.hasOwn(reports, name) || !format) throw notShown(404);
  const language = languages[locale];
  const day = reportedDay(request);
  // Of what else the address says nothing stands in the file.
  const key = [locale, name, reference, format, day.on].join(' ');
  const content = await context.get(shareContext)(key, async () => {
    const report = await reports[name]!(context, reference, day, language);
    if (report === null) throw notShown(404);
    return writeApart({ report, format, locale, origin: context.get(siteContext).origin });
  });
  if ('status' in content) return notNow(content, language);
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': `attachment; filename="${reference}-${name}-${locale}.${extension}"`,
    },
  });
}

/** In words alone: who asks for a file looks at no page. */
function notNow({ status, retryAfterSeconds }: NotNow, { t }: Language): Response {
  const code = status === 429 ? 'RATE_LIMITED' : 'UNAVAILABLE';
  const text = `${t(`report.notNow.${code}`)}\n${t('text.label', { name: t('error.code') })} ${code}\n`;
  return new Response(text, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Retry-After': String(retryAfterSeconds),
      'Cache-Control': 'no-store',
    },
  });
}
