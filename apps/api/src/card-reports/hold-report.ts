import { openCardReports } from '@iltizam/domain/card-report-table';
import type { FieldValue } from '@iltizam/domain/field-merge';
import { itemsOfRound, waitingItems, type AskedRound, type CardParts } from '@iltizam/domain/round-items';
import { sql } from 'kysely';
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
  const waiting = report?.roundId == null && held?.fields === 0 ? 0 : await waitingIn(change, facts, report);
  return { report, facts: reportFacts(facts, held ?? null, waiting) };
}

type Asked = CardParts & { round: AskedRound | null; drafted: Record<string, FieldValue> };

/** How much of what is asked has no answer yet, as the command sees it. */
async function waitingIn(
  change: Change,
  { id }: HeldFacts,
  report: CardReportEntity | null,
): Promise<number> {
  if (report === null) return 0;
  const { rows } = await sql<Asked>`
    select c.ends_on::text as "endsOn",
           (select json_build_object('quarter', r.quarter, 'dueOn', r.due_on) from update_round r
            where r.id = ${report.roundId ?? null}::uuid) as round,
           coalesce((select json_agg(json_build_object('id', a.id, 'status', a.status))
                     from activity a where a.commitment_id = c.id), '[]') as activities,
           coalesce((select json_agg(json_build_object('id', i.id, 'kind', i.kind))
                     from indicator i where i.commitment_id = c.id and i.withdrawn_on is null), '[]') as indicators,
           coalesce((select json_object_agg(f.path, f.value) from card_report_field f
                     where f.report_id = ${report.id}), '{}') as drafted
    from commitment c where c.id = ${id}`.execute(readerOf(change.em));
  const { round, drafted, ...parts } = rows[0]!;
  const items = round ? itemsOfRound(round, parts) : [];
  return waitingItems(items, new Map(Object.entries(drafted))).length;
}
