import { openCardReports, type CardReportFacts } from '@iltizam/domain/card-report-table';
import { sql } from 'kysely';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';
import type { Reader } from '../database/database.js';

/** What the rules need to know of the open report of a card; null where it has none. */
export type HeldReport = Pick<CardReportFacts, 'state' | 'fields'> & {
  id: string;
  commitmentId: string;
  version: number;
};

export async function openReports(read: Reader, commitments: readonly string[]): Promise<HeldReport[]> {
  const { rows } = await sql<HeldReport>`
    select r.id, r.commitment_id as "commitmentId", r.state, r.version,
           (select count(*)::int from card_report_field f where f.report_id = r.id) as fields
    from card_report r
    where r.commitment_id = any(${commitments}) and r.state = any(${openCardReports}::text[])`.execute(read);
  return rows;
}

/** A report that is not begun yet is an empty draft; `waiting` matters to whoever wants to send it. */
export const reportFacts = (card: HeldFacts, report: HeldReport | null, waiting = 0): CardReportFacts => ({
  state: report?.state ?? 'DRAFT',
  fields: report?.fields ?? 0,
  waiting,
  leadInstitution: card.leadInstitution,
  supportingInstitutions: card.supportingInstitutions,
  openStages: card.openStages,
});
