import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { sql } from 'kysely';
import { ID, InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { deny } from '../graphql/refused.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import { holdCard, withPart } from './hold-card.js';
import { shownIndicator } from './indicator-input.js';
import { IndicatorEntity } from './indicator.entity.js';
import { MeasurementEntity } from './measurement.entity.js';
import { touchRemoved } from './touch-part.js';

@InputType({ description: 'Which indicator leaves its card.' })
export class RemoveIndicatorInput {
  @StaffField(() => ID, { description: 'The indicator.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version of the indicator the person saw.' })
  version!: number;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function removeIndicator(
  context: Context,
  input: RemoveIndicatorInput,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.removeIndicator',
    input,
    change: (change) => remove(change, input),
  });
  return commitmentPayload(context, id);
}

async function remove(change: Change, input: RemoveIndicatorInput) {
  const facts = await holdCard(change, withPart('indicator', input.id));
  const may = checkCardChange(change.actor, facts, ['indicators']);
  const indicator = await take(change, IndicatorEntity, input, may);
  const { id, kind, ordinal } = indicator;
  if ((await change.em.count(MeasurementEntity, { indicatorId: id })) > 0)
    deny('WRONG_STATE', 'measured', { field: 'id' });
  const read = readerOf(change.em);
  await sql`delete from indicator where id = ${id}`.execute(read);
  // Those after it move up.
  await sql`update indicator set ordinal = ordinal - 1
    where commitment_id = ${facts.id} and kind = ${kind} and ordinal > ${ordinal}`.execute(read);
  const held = fieldChanges({}, shownIndicator(indicator)).filter(({ after }) => after !== null);
  await touchRemoved(change, facts, `indicator.${kind.toLowerCase()}.${ordinal}`, held);
  return { id: facts.id };
}
