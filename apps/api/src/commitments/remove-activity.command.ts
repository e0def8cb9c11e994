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
import { ActivityEntity } from './activity.entity.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import { holdCard, withPart } from './hold-card.js';
import { touchRemoved } from './touch-part.js';

@InputType({ description: 'Which activity leaves its card.' })
export class RemoveActivityInput {
  @StaffField(() => ID, { description: 'The activity.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version of the activity the person saw.' })
  version!: number;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function removeActivity(
  context: Context,
  input: RemoveActivityInput,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.removeActivity',
    input,
    change: (change) => remove(change, input),
  });
  return commitmentPayload(context, id);
}

async function remove(change: Change, input: RemoveActivityInput) {
  const facts = await holdCard(change, withPart('activity', input.id));
  const may = checkCardChange(change.actor, facts, ['activities']);
  const { id, ordinal, title, startsOn, endsOn } = await take(change, ActivityEntity, input, may);
  const read = readerOf(change.em);
  await sql`delete from activity where id = ${id}`.execute(read);
  // Those after it move up.
  await sql`update activity set ordinal = ordinal - 1
    where commitment_id = ${facts.id} and ordinal > ${ordinal}`.execute(read);
  await touchRemoved(change, facts, `activity.${ordinal}`, fieldChanges({}, { title, startsOn, endsOn }));
  return { id: facts.id };
}
