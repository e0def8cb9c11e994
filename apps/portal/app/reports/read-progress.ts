import { ask } from '../graph/ask.js';
import type { Context } from './answer-file.js';
import type { InstitutionResults } from './institution-report.js';
import type { ProgressPlan } from './progress-report.js';
import { readPages } from './read-pages.js';
import { InstitutionReportDocument, ProgressReportDocument } from './reported-commitments.documents.js';
import type { ReportedDay } from './reported-day.js';

export async function readProgress(
  context: Context,
  reference: string,
  { on, before }: ReportedDay,
): Promise<ProgressPlan | null> {
  const { answer, rows } = await readPages(
    (after) => ask(context, ProgressReportDocument, { reference, on, before, after }),
    ({ plan }) => plan?.commitments,
  );
  return answer.plan && { ...answer.plan, commitments: rows };
}

export async function readInstitution(
  context: Context,
  reference: string,
  { on, before }: ReportedDay,
): Promise<InstitutionResults | null> {
  const { answer, rows } = await readPages(
    (after) => ask(context, InstitutionReportDocument, { reference, on, before, after }),
    ({ institution }) => institution?.commitments,
  );
  return (
    answer.institution && {
      ...answer.institution,
      commitments: rows,
      proposals: answer.proposals.totalCount,
    }
  );
}
