import { notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import type { Route } from './+types/institution-report-page.js';
import { institutionReport } from './institution-report.js';
import { readInstitution } from './read-progress.js';
import { ReportView } from './ReportView.js';
import { institutionReportPath } from './report-path.js';
import { reportedDay, yearsOf } from './reported-day.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const day = reportedDay(request);
  const read = await readInstitution(context, reference, day);
  if (!read) throw notShown(404);
  return { read, day };
}

export default function InstitutionReportPage({ loaderData: { read, day } }: Route.ComponentProps) {
  const language = useLanguage();
  return (
    <ReportView
      report={institutionReport(read, day, language)}
      path={institutionReportPath(language.locale, read.reference)}
      section="institutions"
      asOf={{ day, often: yearsOf(read.commitments, day.today) }}
    />
  );
}
