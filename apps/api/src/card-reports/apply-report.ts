import { mergeField } from '@iltizam/domain/field-merge';
import { locales, type LocalizedText } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import type { HeldFacts } from '../commitments/commitment-facts.queries.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { startOnFirstReport } from '../commitments/first-report.js';
import { recordMeasurement } from '../commitments/record-measurement.js';
import { recordReport } from '../commitments/record-report.js';
import { shown, writeFields, type Editable } from '../commitments/write-card.js';
import { readerOf } from '../database/database.js';
import { Refused } from '../graphql/refused.js';
import type { CardReportEntity } from './card-report.entity.js';
import { cardInput, cardValue } from './card-values.js';
import { at } from './check-drafted.js';
import { draftedParts } from './drafted-parts.js';
import { draftedOf, type Drafted } from './drafted.queries.js';
import { compared } from './field-values.js';

/** Brings a report on the card, all of it or nothing. Each part stands under the name of who reported it. */
export async function applyReport(change: Change, facts: HeldFacts, report: CardReportEntity): Promise<void> {
  const drafted = await draftedOf(change, report.id);
  const parts = await draftedParts(change, drafted);
  const card = await change.em.findOneOrFail(CommitmentEntity, { id: facts.id });
  applyTexts(change, card, drafted.filter(isOnCard));
  report.narrative = narrativeOf(drafted);
  for (const { path, activity, given, savedById } of parts.reports)
    await at(path, () => recordReport(change, facts, activity, given, savedById));
  for (const { path, indicator, given, savedById } of parts.measurements)
    await at(path, () => recordMeasurement(change, facts, indicator, given, savedById));
  if (parts.reports.length + parts.measurements.length > 0) await startOnFirstReport(change, facts);
  await change.em.flush();
  await askAgain(change, facts, report);
}

const isNarrative = ({ field }: Drafted) => field.kind === 'TEXT' && field.column === 'narrative';
const isOnCard = (one: Drafted) =>
  (one.field.kind === 'TEXT' || one.field.kind === 'VALUE') && !isNarrative(one);

/** What changed on the card since it was drafted is not overwritten: it is told, and the report waits. */
function applyTexts(change: Change, card: CommitmentEntity, texts: readonly Drafted[]): void {
  if (texts.length === 0) return;
  for (const { field, base, value } of texts) {
    const current = cardValue(card, field);
    if (mergeField(compared(base), compared(current), compared(value)) === 'CONFLICT')
      throw new Refused(
        { code: 'STALE_VERSION', field: field.path },
        { current: { [field.path]: current }, yours: { [field.path]: value } },
      );
  }
  const input = cardInput(card, texts);
  const fields = Object.keys(input) as Editable[];
  const before = shown(card, fields);
  writeFields(card, input, fields);
  const changes = fieldChanges(before, shown(card, fields));
  const record = { recordType: 'COMMITMENT', recordId: card.id, reference: card.reference };
  change.touch({ ...record, changes }, 'SECRETARIAT');
}

function narrativeOf(drafted: readonly Drafted[]): LocalizedText | null {
  const words: LocalizedText = { ar: null, fr: null, en: null, original: 'ar' };
  for (const { field, value } of drafted.filter(isNarrative))
    if (field.kind === 'TEXT' && typeof value === 'string') words[field.locale] = value;
  const original = locales.find((locale) => words[locale] !== null);
  return original === undefined ? null : { ...words, original };
}

/** A round opened while this one was being judged gets its task now. */
async function askAgain(change: Change, facts: HeldFacts, report: CardReportEntity): Promise<void> {
  await sql`
    insert into card_report (id, commitment_id, round_id, state, started_at, version)
    select gen_random_uuid(), c.id, latest.id, 'DRAFT', ${change.now}, 1
    from commitment c cross join lateral (
      select r.id from update_round r where r.plan_id = c.plan_id order by r.year desc, r.quarter desc limit 1) latest
    where c.id = ${facts.id} and latest.id is distinct from ${report.roundId ?? null}::uuid
      and not exists (select from card_report done where done.commitment_id = c.id and done.round_id = latest.id)`.execute(
    readerOf(change.em),
  );
}
