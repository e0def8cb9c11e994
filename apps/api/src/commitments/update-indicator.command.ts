import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { checkOnlyCompletes, type IndicatorUnit } from '@iltizam/domain/indicators';
import { ID, InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny } from '../graphql/refused.js';
import { indicatorPayload, type IndicatorPayload } from './commitment.payloads.js';
import { holdCard, withPart } from './hold-card.js';
import {
  checkAims,
  IndicatorFieldsInput,
  shownIndicator,
  writtenIndicator,
  type IndicatorFields,
} from './indicator-input.js';
import { IndicatorEntity } from './indicator.entity.js';
import { IndicatorUnitEnum } from './indicator.type.js';
import { MeasurementEntity } from './measurement.entity.js';
import { touchPart } from './touch-part.js';

@InputType({
  description:
    'What changes on an indicator: only the fields given. From adoption on, only what the card left unsaid.',
})
export class UpdateIndicatorInput extends IndicatorFieldsInput {
  @StaffField(() => ID, { description: 'The indicator.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is measured, at most 500 characters.',
  })
  name?: LocalizedTextInput | null;

  @StaffField(() => IndicatorUnitEnum, {
    nullable: true,
    description: 'What its values count; fixed once something was measured.',
  })
  unit?: IndicatorUnit | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function updateIndicator(
  context: Context,
  input: UpdateIndicatorInput,
): Promise<IndicatorPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.updateIndicator',
    input,
    change: (change) => update(change, input),
  });
  return indicatorPayload(context, id);
}

async function update(change: Change, input: UpdateIndicatorInput) {
  const facts = await holdCard(change, withPart('indicator', input.id));
  const writes = checkCardChange(change.actor, facts, ['indicators']);
  // From adoption on whoever measures may say what the card left open.
  const completes = checkCardChange(change.actor, facts, ['measurements']);
  const indicator = await take(change, IndicatorEntity, input, writes.ok ? writes : completes);
  const before = shownIndicator(indicator);
  const written = writtenIndicator(input);
  if (!writes.ok) accepted(checkOnlyCompletes(facts, before, differing(before, written)));
  await checkUnit(change, indicator, written);
  Object.assign(indicator, written);
  checkAims(indicator);
  const part = `indicator.${indicator.kind.toLowerCase()}.${indicator.ordinal}`;
  await touchPart(change, facts, part, before, shownIndicator(indicator));
  return { id: indicator.id };
}

const differing = (before: Record<string, unknown>, written: Partial<IndicatorFields>): string[] =>
  Object.entries(written).flatMap(([field, value]) =>
    JSON.stringify(value) === JSON.stringify(before[field]) ? [] : [field],
  );

/** Values that were measured in one unit mean nothing in another. */
async function checkUnit(
  { em }: Change,
  { id, unit }: IndicatorEntity,
  written: Partial<IndicatorFields>,
): Promise<void> {
  if (written.unit === undefined || written.unit === unit) return;
  if ((await em.count(MeasurementEntity, { indicatorId: id })) > 0)
    deny('WRONG_STATE', 'measured', { field: 'unit' });
}
