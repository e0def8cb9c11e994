import { checkStandingPart } from '@iltizam/domain/amendments';
import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { checkDirectReport } from '@iltizam/domain/update-rounds';
import { Float, ID, InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { indicatorPayload, type IndicatorPayload } from './commitment.payloads.js';
import { startOnFirstReport } from './first-report.js';
import { holdCard, withPart } from './hold-card.js';
import { IndicatorEntity } from './indicator.entity.js';
import { recordMeasurement } from './record-measurement.js';

@InputType({ description: 'The value of an indicator on a day. Earlier values stay beside it.' })
export class AddMeasurementInput {
  @StaffField(() => ID, { description: 'The indicator.' })
  indicator!: string;

  @StaffField(() => Int, { description: 'The version of the indicator the person saw.' })
  version!: number;

  @StaffField(() => Float, { description: "The value in the indicator's unit, six decimals at most." })
  value!: number;

  @StaffField(() => DayScalar, { description: 'The day it was true; not one to come.' })
  measuredOn!: string;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'A remark, at most 2,000 characters.',
  })
  note?: LocalizedTextInput | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it is added once.',
  })
  idempotencyKey?: string | null;
}

export async function addMeasurement(
  context: Context,
  input: AddMeasurementInput,
): Promise<IndicatorPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.addMeasurement',
    input,
    change: (change) => addToSeries(change, input),
  });
  return indicatorPayload(context, id);
}

/** Also row by row of an edited sheet. */
export async function addToSeries(change: Change, input: AddMeasurementInput) {
  const { indicator: id, version } = input;
  const facts = await holdCard(change, withPart('indicator', id));
  const may = checkCardChange(change.actor, facts, ['measurements']);
  const indicator = await take(change, IndicatorEntity, { id, version }, may);
  accepted(checkStandingPart(indicator, facts));
  accepted(checkDirectReport(change.actor, facts));
  await recordMeasurement(change, facts, indicator, input);
  await startOnFirstReport(change, facts);
  return { id: indicator.id };
}
