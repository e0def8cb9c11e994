import { decideCardReport } from '@iltizam/domain/card-report-workflow';
import { sameValue, type FieldValue } from '@iltizam/domain/field-merge';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { readerOf } from '../database/database.js';
import { accepted } from '../graphql/refused.js';
import { CardReportEntity } from './card-report.entity.js';
import { cardValue, type FieldChange } from './card-values.js';
import { compared } from './field-values.js';
import { heldReport } from './hold-report.js';
import { touchReport } from './touch-report.js';
import type { DraftTarget } from './draft-target.js';

type Row = { path: string; value: FieldValue; by: string | null; at: Date };

/** From adoption on a draft stands beside the card: the report its officers are working on. */
export async function reportTarget(change: Change, facts: HeldFacts): Promise<DraftTarget> {
  const read = readerOf(change.em);
  const held = await heldReport(change, facts);
  accepted(decideCardReport({ action: 'SAVE', actor: change.actor, report: held.facts }));
  const card = await change.em.findOneOrFail(CommitmentEntity, { id: facts.id });
  const drafted = new Map(
    (held.report ? await draftedFields(change, held.report.id) : []).map((row) => [row.path, row]),
  );
  const standing = (field: FieldChange['field']): FieldValue => {
    const row = drafted.get(field.path);
    return row ? row.value : cardValue(card, field);
  };
  let report = held.report;
  return {
    version: () => report?.version ?? null,
    current: async (fields) => new Map(fields.map((field) => [field.path, standing(field)])),
    lastChanges: async (paths) =>
      new Map(
        paths.flatMap((path) => {
          const row = drafted.get(path);
          return row ? [[path, { by: row.by, at: new Date(row.at).toISOString() }] as const] : [];
        }),
      ),
    write: async (changes) => {
      report ??= begin(change, facts);
      report.savedAt = change.now;
      await change.em.flush();
      const onCard = (one: FieldChange) =>
        sameValue(compared(one.value), compared(cardValue(card, one.field)));
      const back = changes.filter(onCard).map(({ field }) => field.path);
      const rows = changes.filter((one) => !onCard(one));
      if (back.length > 0)
        await sql`delete from card_report_field where report_id = ${report.id} and path = any(${back})`.execute(
          read,
        );
      if (rows.length > 0) await write(change, report.id, card, rows);
      touchReport(
        change,
        facts,
        changes.map((one) => ({ path: one.field.path, before: standing(one.field), after: one.value })),
      );
    },
  };
}

const begin = (change: Change, facts: HeldFacts): CardReportEntity =>
  change.em.create(CardReportEntity, { commitmentId: facts.id, state: 'DRAFT', startedAt: change.now });

async function draftedFields(change: Change, reportId: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select f.path, f.value, u.name as by, f.saved_at as at
    from card_report_field f left join account u on u.id = f.saved_by_id
    where f.report_id = ${reportId}`.execute(readerOf(change.em));
  return rows;
}

async function write(
  change: Change,
  reportId: string,
  card: CommitmentEntity,
  rows: readonly FieldChange[],
): Promise<void> {
  const given = rows.map(({ field, value }) => ({ path: field.path, value, base: cardValue(card, field) }));
  await sql`
    insert into card_report_field (report_id, path, base, value, saved_by_id, saved_at)
    select ${reportId}::uuid, g.path, g.base, g.value, ${change.userId}::uuid, ${change.now}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(path text, base jsonb, value jsonb)
    on conflict (report_id, path) do update
      set value = excluded.value, saved_by_id = excluded.saved_by_id, saved_at = excluded.saved_at`.execute(
    readerOf(change.em),
  );
}
