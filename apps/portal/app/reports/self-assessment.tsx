import { notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import type { Route } from './+types/self-assessment.js';
import { selfAssessment } from './self-assessment-report.js';
import { readSelfAssessment } from './read-self-assessment.js';
import { ReportView } from './ReportView.js';
import { reportPath } from './report-path.js';
import { reportedDay, yearEnds } from './reported-day.js';

export async function loader({ context, params: { reference }, request }: Route.LoaderArgs) {
  const day = reportedDay(request);
  const read = await readSelfAssessment(context, reference, day);
  if (!read) throw notShown(404);
  return { read, day };
}

export default function SelfAssessmentPage({ loaderData: { read, day } }: Route.ComponentProps) {
  const language = useLanguage();
  return (
    <ReportView
      report={selfAssessment(read, day, language)}
      path={reportPath(language.locale, read.reference, 'self-assessment')}
      asOf={{ day, often: yearEnds(read, day.today) }}
    />
  );
}
