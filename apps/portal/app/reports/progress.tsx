import { notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import type { Route } from './+types/progress.js';
import { progressReport } from './progress-report.js';
import { readProgress } from './read-progress.js';
import { ReportView } from './ReportView.js';
import { reportPath } from './report-path.js';
import { reportedDay, yearEnds } from './reported-day.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const day = reportedDay(request);
  const read = await readProgress(context, reference, day);
  if (!read) throw notShown(404);
  return { read, day };
}

export default function ProgressPage({ loaderData: { read, day } }: Route.ComponentProps) {
  const language = useLanguage();
  return (
    <ReportView
      report={progressReport(read, day, language)}
      path={reportPath(language.locale, read.reference, 'progress')}
      asOf={{ day, often: yearEnds(read, day.today) }}
    />
  );
}
