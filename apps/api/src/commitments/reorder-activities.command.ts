import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { sql } from 'kysely';
import { ID, InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { deny } from '../graphql/refused.js';
import { ActivityEntity } from './activity.entity.js';
import { CommitmentEntity } from './commitment.entity.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import { called, holdCard } from './hold-card.js';

@InputType({ description: 'The order of the activities on a card.' })
export class ReorderActivitiesInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => Int, { description: 'The version of the commitment the person saw.' })
  version!: number;

  @StaffField(() => [ID], { description: 'All its activities, each once, in their new order.' })
  activities!: string[];

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function reorderActivities(
  context: Context,
  input: ReorderActivitiesInput,
): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.reorderActivities',
    input,
    change: (change) => reorder(change, input),
  });
  return commitmentPayload(context, id);
}

async function reorder(change: Change, { commitment, version, activities }: ReorderActivitiesInput) {
  const facts = await holdCard(change, called(commitment));
  const may = checkCardChange(change.actor, facts, ['activities']);
  const card = await take(change, CommitmentEntity, { id: facts.id, version }, may);
  const held = await change.em.find(
    ActivityEntity,
    { commitmentId: card.id },
    { orderBy: { ordinal: 'asc' } },
  );
  const before = held.map(({ id }) => id);
  if (before.toSorted().join() !== activities.toSorted().join())
    deny('INVALID_INPUT', 'listDiffers', { field: 'activities' });
  // The card's order, not the activities: whoever writes one of them meanwhile has lost nothing.
  await sql`update activity set ordinal = placed.ordinal
    from unnest(${activities}::uuid[]) with ordinality placed(id, ordinal)
    where activity.id = placed.id`.execute(readerOf(change.em));
  card.updatedAt = change.now;
  const order = (ids: readonly string[]) => ids.map((id) => before.indexOf(id) + 1).join(', ');
  const changes = [{ field: 'activities', before: order(before), after: order(activities) }];
  change.touch(
    { recordType: 'COMMITMENT', recordId: card.id, reference: card.reference, changes },
    change.role,
  );
  return { id: card.id };
}
