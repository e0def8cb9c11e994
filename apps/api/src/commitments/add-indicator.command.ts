import { checkCardChange } from '@iltizam/domain/commitment-fields';
import type { IndicatorKind, IndicatorUnit } from '@iltizam/domain/indicators';
import { InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { CommitmentEntity } from './commitment.entity.js';
import { indicatorPayload, type IndicatorPayload } from './commitment.payloads.js';
import { called, holdCard } from './hold-card.js';
import { checkAims, IndicatorFieldsInput, shownIndicator, writtenIndicator } from './indicator-input.js';
import { IndicatorEntity } from './indicator.entity.js';
import { IndicatorKindEnum, IndicatorUnitEnum } from './indicator.type.js';
import { touchPart } from './touch-part.js';
import { neededText } from '../graphql/localized-text-input.js';

@InputType({ description: 'A new indicator, the last of its kind on the card.' })
export class AddIndicatorInput extends IndicatorFieldsInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => Int, { description: 'The version of the commitment the person saw.' })
  version!: number;

  @StaffField(() => IndicatorKindEnum, { description: 'Tracking or impact.' })
  kind!: IndicatorKind;

  @StaffField(() => LocalizedTextInput, { description: 'What is measured, at most 500 characters.' })
  name!: LocalizedTextInput;

  @StaffField(() => IndicatorUnitEnum, { description: 'What its values count.' })
  unit!: IndicatorUnit;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is made once.' })
  idempotencyKey?: string | null;
}

export async function addIndicator(context: Context, input: AddIndicatorInput): Promise<IndicatorPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.addIndicator',
    input,
    change: (change) => add(change, input),
  });
  return indicatorPayload(context, id);
}

async function add(change: Change, input: AddIndicatorInput) {
  const { em } = change;
  const facts = await holdCard(change, called(input.commitment));
  const may = checkCardChange(change.actor, facts, ['indicators']);
  const card = await take(change, CommitmentEntity, { id: facts.id, version: input.version }, may);
  const { kind, unit } = input;
  const last = await em.findOne(
    IndicatorEntity,
    { commitmentId: card.id, kind },
    { orderBy: { ordinal: 'desc' } },
  );
  const indicator = em.create(IndicatorEntity, {
    commitmentId: card.id,
    kind,
    unit,
    ordinal: (last?.ordinal ?? 0) + 1,
    name: neededText(input.name, 'indicatorName', 'name'),
    ...writtenIndicator(input),
  });
  checkAims(indicator);
  card.updatedAt = change.now;
  await em.flush();
  const part = `indicator.${kind.toLowerCase()}.${indicator.ordinal}`;
  await touchPart(change, facts, part, {}, shownIndicator(indicator));
  return { id: indicator.id };
}
