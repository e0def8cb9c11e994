import { draftField, measurementPath, reportPath, type DraftField } from '@iltizam/domain/draft-fields';
import type { FieldValue } from '@iltizam/domain/field-merge';
import { itemsOfRound } from '@iltizam/domain/round-items';
import { InputType } from 'type-graphql';
import { activitiesOf } from '../commitments/activity.queries.js';
import { commitmentByReference } from '../commitments/commitment.queries.js';
import { indicatorsOf } from '../commitments/indicator.queries.js';
import { latestMeasurementOn } from '../commitments/measurement.queries.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { deny, notFound } from '../graphql/refused.js';
import { openReportOf } from './card-report.queries.js';
import type { SaveDraftPayload } from './draft.payloads.js';
import { saveChanges } from './save-draft.command.js';
import { roundById } from './update-round.queries.js';

@InputType({ description: 'Items of a round that stand as they were last reported.' })
export class ConfirmUnchangedInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => [String], {
    nullable: true,
    description:
      'Their paths, `reports.ID` and `measurements.ID`; left out, all the round asks that have an earlier answer and none yet in the draft.',
  })
  items?: string[] | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

/** Writes the last answers once more in the draft, as confirmed today. What is drafted already stays. */
export async function confirmUnchanged(
  context: Context,
  input: ConfirmUnchangedInput,
): Promise<SaveDraftPayload> {
  return saveChanges(context, {
    operation: 'Mutation.confirmUnchanged',
    input,
    changes: () => lastAnswersAgain(context, input),
    texts: new Set(),
  });
}

async function lastAnswersAgain(context: Context, { commitment, items }: ConfirmUnchangedInput) {
  const known = await lastAnswers(context, commitment);
  const fields = (items ?? [...known.asked].filter((path) => known.last.has(path))).map(
    (path) => draftField(path) ?? deny('INVALID_INPUT', undefined, { field: path }),
  );
  return fields.map((field) => ({ field: field.path, base: null, value: confirmed(field, known) }));
}

interface Known {
  asked: ReadonlySet<string>;
  last: ReadonlyMap<string, FieldValue>;
}

/** An indicator nobody ever measured may go on without a value; where an activity stands has to be said once. */
function confirmed({ path, kind }: DraftField, { last }: Known): FieldValue {
  const known = last.get(path);
  if (known !== undefined) return known;
  if (kind === 'MEASUREMENT') return { unchanged: true };
  if (kind === 'ACTIVITY_REPORT') return deny('WRONG_STATE', 'nothingReported', { field: path });
  return deny('INVALID_INPUT', undefined, { field: path });
}

async function lastAnswers(context: Context, reference: string): Promise<Known> {
  const card = await commitmentByReference(context, reference);
  if (!card) throw notFound();
  const [activities, indicators, report] = await Promise.all([
    context.load(activitiesOf).load(card.id),
    context.load(indicatorsOf).load(card.id),
    context.load(openReportOf).load(card.id),
  ]);
  const round = report?.roundId ? await context.load(roundById).load(report.roundId) : null;
  const latest = await Promise.all(
    indicators.map(({ id }) => context.load(latestMeasurementOn).load(`${id}|${context.today}`)),
  );
  const last = new Map<string, FieldValue>();
  for (const { id, status, percent } of activities)
    if (status !== null)
      last.set(reportPath(id), { status, percent, reportedOn: context.today, unchanged: true });
  for (const measurement of latest)
    if (measurement)
      last.set(measurementPath(measurement.indicatorId), {
        value: measurement.value,
        measuredOn: context.today,
        unchanged: true,
      });
  const parts = { endsOn: card.endsOn, activities, indicators };
  return { asked: new Set(round ? itemsOfRound(round, parts) : []), last };
}
