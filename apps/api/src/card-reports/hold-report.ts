import { openCardReports } from '@iltizam/domain/card-report-table';
import type { Change } from '../commands/change.js';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';
import { readerOf } from '../database/database.js';
import { openReports, reportFacts } from './card-report-facts.queries.js';
import { CardReportEntity } from './card-report.entity.js';

/** The open report of a card, which its command holds, and what the rules need to know of it; null before it is begun. */
export async function heldReport(change: Change, facts: HeldFacts) {
  const [held] = await openReports(readerOf(change.em), [facts.id]);
  const report = await change.em.findOne(CardReportEntity, {
    commitmentId: facts.id,
    state: { $in: [...openCardReports] },
  });
  return { report, facts: reportFacts(facts, held ?? null) };
}
