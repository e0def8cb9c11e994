import { ask } from '../graph/ask.js';
import type { Route } from './+types/report-file.js';
import { answerFile, type ReadReport } from './answer-file.js';
import { cocreationReport } from './co-creation-report.js';
import { CocreationReportDocument } from './co-creation.documents.js';
import { complianceReport } from './compliance-report.js';
import { ComplianceReportDocument } from './compliance.documents.js';
import { progressReport } from './progress-report.js';
import { readProgress } from './read-progress.js';
import { readSelfAssessment } from './read-self-assessment.js';
import type { ReportName } from './report-path.js';
import { selfAssessment } from './self-assessment-report.js';

const reports: Record<ReportName, ReadReport> = {
  'co-creation': async (context, reference, _day, language) => {
    const { plan } = await ask(context, CocreationReportDocument, { reference });
    return plan ? cocreationReport(plan, language) : null;
  },
  compliance: async (context, reference, _day, language) => {
    const { plan } = await ask(context, ComplianceReportDocument, { reference });
    return plan ? complianceReport(plan, language) : null;
  },
  progress: async (context, reference, day, language) => {
    const plan = await readProgress(context, reference, day);
    return plan && progressReport(plan, day, language);
  },
  'self-assessment': async (context, reference, day, language) => {
    const plan = await readSelfAssessment(context, reference, day);
    return plan && selfAssessment(plan, day, language);
  },
};

/** A report of a plan as a file: `co-creation.docx`. */
export const loader = (asked: Route.LoaderArgs) => answerFile(asked, reports);
