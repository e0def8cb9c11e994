import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { checkReason } from '@iltizam/domain/justifications';
import { checkDirectReport } from '@iltizam/domain/update-rounds';
import { sql } from 'kysely';
import { Float, ID, InputType, Int } from 'type-graphql';
import { validate as isUuid } from 'uuid';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { checkMeasurement } from './check-measurement.js';
import { indicatorPayload, type IndicatorPayload } from './commitment.payloads.js';
import { holdCard, withPart } from './hold-card.js';
import { IndicatorEntity } from './indicator.entity.js';
import { MeasurementEntity } from './measurement.entity.js';
import { touchPart } from './touch-part.js';

@InputType({ description: 'A value set right. What stood before stays visible, with the reason.' })
export class CorrectMeasurementInput {
  @StaffField(() => ID, { description: 'The measurement that is wrong.' })
  measurement!: string;

  @StaffField(() => Int, { description: 'The version of its indicator the person saw.' })
  version!: number;

  @StaffField(() => Float, { description: "The right value, in the indicator's unit." })
  value!: number;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'The day it was true; the same day when left out.',
  })
  measuredOn?: string | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'The remark that goes with it, at most 2,000 characters; the former one when left out.',
  })
  note?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, { description: 'Why it is corrected, at most 3,000 characters.' })
  reason!: LocalizedTextInput;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it is corrected once.',
  })
  idempotencyKey?: string | null;
}

export async function correctMeasurement(
  context: Context,
  input: CorrectMeasurementInput,
): Promise<IndicatorPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.correctMeasurement',
    input,
    change: (change) => correct(change, input),
  });
  return indicatorPayload(context, id);
}

async function correct(change: Change, input: CorrectMeasurementInput) {
  const { em } = change;
  const former = isUuid(input.measurement)
    ? await em.findOne(MeasurementEntity, { id: input.measurement })
    : null;
  if (!former) throw notFound();
  const facts = await holdCard(change, withPart('indicator', former.indicatorId));
  const may = checkCardChange(change.actor, facts, ['measurements']);
  const indicator = await take(
    change,
    IndicatorEntity,
    { id: former.indicatorId, version: input.version },
    may,
  );
  accepted(checkDirectReport(change.actor, facts));
  if (former.correctedById != null) deny('WRONG_STATE', 'alreadyCorrected', { field: 'measurement' });
  const value = input.value;
  const measuredOn = input.measuredOn ?? former.measuredOn;
  const note = input.note === undefined ? (former.note ?? null) : writtenText(input.note, 'note');
  const reason = writtenText(input.reason, 'reason');
  accepted(checkReason(reason));
  checkMeasurement(indicator, value, measuredOn, change.today);
  const same = value === former.value && measuredOn === former.measuredOn;
  if (same && JSON.stringify(note) === JSON.stringify(former.note ?? null))
    deny('INVALID_INPUT', 'nothingChanged', { field: 'value' });
  const { id } = em.create(MeasurementEntity, {
    indicatorId: indicator.id,
    value,
    measuredOn,
    measuredPrecision: measuredOn === former.measuredOn ? former.measuredPrecision : 'DAY',
    note,
    measuredById: change.userId,
    recordedAt: change.now,
    provenance: 'ENTERED',
  });
  await em.flush();
  // The whole history hangs on what stands: a value corrected twice is found in one step.
  await sql`update measurement set corrected_by_id = ${id} where corrected_by_id = ${former.id}`.execute(
    readerOf(em),
  );
  // What proved the former value proves the one that stands.
  await sql`update evidence set measurement_id = ${id} where measurement_id = ${former.id}`.execute(
    readerOf(em),
  );
  Object.assign(former, { correctedById: id, correctedAt: change.now, correctionReason: reason });
  const part = `indicator.${indicator.kind.toLowerCase()}.${indicator.ordinal}`;
  const was = { value: former.value, measuredOn: former.measuredOn, note: former.note };
  await touchPart(change, facts, part, was, { value, measuredOn, note });
  return { id: indicator.id };
}
