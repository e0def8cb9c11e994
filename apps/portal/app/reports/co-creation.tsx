import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import type { Route } from './+types/co-creation.js';
import { cocreationReport } from './co-creation-report.js';
import { CocreationReportDocument } from './co-creation.documents.js';
import { ReportView } from './ReportView.js';
import { reportPath } from './report-path.js';

export async function loader({ context, params: { reference } }: Route.LoaderArgs) {
  const { plan } = await ask(context, CocreationReportDocument, { reference });
  if (!plan) throw notShown(404);
  return plan;
}

export default function CocreationPage({ loaderData: plan }: Route.ComponentProps) {
  const language = useLanguage();
  return (
    <ReportView
      report={cocreationReport(plan, language)}
      path={reportPath(language.locale, plan.reference, 'co-creation')}
    />
  );
}
