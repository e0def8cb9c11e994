import { ask } from '../graph/ask.js';
import type { Context } from './answer-file.js';
import { readPages } from './read-pages.js';
import type { ReportedDay } from './reported-day.js';
import { SelfAssessmentDocument } from './self-assessment.documents.js';
import type { SelfAssessedPlan } from './self-assessment-report.js';

export async function readSelfAssessment(
  context: Context,
  reference: string,
  { on }: ReportedDay,
): Promise<SelfAssessedPlan | null> {
  const { answer, rows } = await readPages(
    (after) => ask(context, SelfAssessmentDocument, { reference, on, after }),
    ({ plan }) => plan?.commitments,
  );
  return answer.plan && { ...answer.plan, commitments: rows };
}
