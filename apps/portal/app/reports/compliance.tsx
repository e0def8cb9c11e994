import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import type { Route } from './+types/compliance.js';
import { complianceReport } from './compliance-report.js';
import { ComplianceReportDocument } from './compliance.documents.js';
import { ReportView } from './ReportView.js';
import { reportPath } from './report-path.js';

export async function loader({ context, params: { reference } }: Route.LoaderArgs) {
  const { plan } = await ask(context, ComplianceReportDocument, { reference });
  if (!plan) throw notShown(404);
  return plan;
}

export default function CompliancePage({ loaderData: plan }: Route.ComponentProps) {
  const language = useLanguage();
  return (
    <ReportView
      report={complianceReport(plan, language)}
      path={reportPath(language.locale, plan.reference, 'compliance')}
    />
  );
}
