import type { RouterContextProvider } from 'react-router';
import { ask, notShown } from '../graph/ask.js';
import { isLocale, languages, type Language } from '../i18n/language.js';
import { siteContext } from '../site.js';
import type { Route } from './+types/report-file.js';
import { cocreationReport } from './co-creation-report.js';
import { CocreationReportDocument } from './co-creation.documents.js';
import { complianceReport } from './compliance-report.js';
import { ComplianceReportDocument } from './compliance.documents.js';
import type { Report } from './report.js';
import type { ReportName } from './report-path.js';

type Context = Readonly<RouterContextProvider>;

const reports: Record<
  ReportName,
  (context: Context, reference: string, language: Language) => Promise<Report | null>
> = {
  'co-creation': async (context, reference, language) => {
    const { plan } = await ask(context, CocreationReportDocument, { reference });
    return plan ? cocreationReport(plan, language) : null;
  },
  compliance: async (context, reference, language) => {
    const { plan } = await ask(context, ComplianceReportDocument, { reference });
    return plan ? complianceReport(plan, language) : null;
  },
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The libraries are loaded with the first file somebody asks for. */
const formats = {
  docx: {
    mediaType: `${OFFICE}.wordprocessingml.document`,
    write: async (report: Report, language: Language, origin: string) =>
      (await import('./write-docx.js')).writeDocx(report, language, origin),
  },
  xlsx: {
    mediaType: `${OFFICE}.spreadsheetml.sheet`,
    write: async (report: Report, language: Language) =>
      (await import('./write-xlsx.js')).writeXlsx(report, language),
  },
};

/** A report as a file: `co-creation.docx`. The same model as its page, read at the same door. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { locale, reference, file } = params;
  const [name = '', extension = ''] = file.split('.');
  if (!isLocale(locale) || !Object.hasOwn(reports, name) || !Object.hasOwn(formats, extension))
    throw notShown(404);
  const language = languages[locale];
  const report = await reports[name as ReportName](context, reference, language);
  if (report === null) throw notShown(404);
  const format = formats[extension as keyof typeof formats];
  const content = await format.write(report, language, context.get(siteContext).origin);
  return new Response(new Uint8Array(content), {
    headers: {
      'Content-Type': format.mediaType,
      'Content-Disposition': `attachment; filename="${reference}-${name}-${locale}.${extension}"`,
    },
  });
}
