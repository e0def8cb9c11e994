import { checkWeight } from '@iltizam/domain/activity-rules';
import { checkCardChange } from '@iltizam/domain/commitment-fields';
import type { DatePrecision } from '@iltizam/domain/days';
import { Float, InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { keptDates } from './activity-dates.js';
import { ActivityEntity } from './activity.entity.js';
import { CommitmentEntity } from './commitment.entity.js';
import { activityPayload, type ActivityPayload } from './commitment.payloads.js';
import { called, holdCard } from './hold-card.js';
import { neededText } from '../graphql/localized-text-input.js';

@InputType({ description: 'A new activity, at the end of the card.' })
export class AddActivityInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => Int, { description: 'The version of the commitment the person saw.' })
  version!: number;

  @StaffField(() => LocalizedTextInput, { description: 'What is done, at most 500 characters.' })
  title!: LocalizedTextInput;

  @StaffField(() => DayScalar, { nullable: true, description: 'First day.' })
  startsOn?: string | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'Last day, not before the first.' })
  endsOn?: string | null;

  @StaffField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the first day is known; DAY when left out.',
  })
  startPrecision?: DatePrecision | null;

  @StaffField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the last day is known; DAY when left out.',
  })
  endPrecision?: DatePrecision | null;

  @StaffField(() => Float, {
    nullable: true,
    description: 'Its weight beside the other activities, above 0 and at most 1,000; 1 when left out.',
  })
  weight?: number | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is made once.' })
  idempotencyKey?: string | null;
}

export async function addActivity(context: Context, input: AddActivityInput): Promise<ActivityPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.addActivity',
    input,
    change: (change) => add(change, input),
  });
  return activityPayload(context, id);
}

async function add(change: Change, input: AddActivityInput) {
  const { em, actor } = change;
  const facts = await holdCard(change, called(input.commitment));
  const may = checkCardChange(actor, facts, ['activities']);
  const card = await take(change, CommitmentEntity, { id: facts.id, version: input.version }, may);
  const { startsOn = null, endsOn = null, startPrecision = null, endPrecision = null } = input;
  const written = {
    title: neededText(input.title, 'activityTitle', 'title'),
    ...keptDates({ startsOn, endsOn, startPrecision, endPrecision }, facts),
    weight: input.weight ?? 1,
  };
  accepted(checkWeight(written.weight));
  const last = await em.findOne(ActivityEntity, { commitmentId: card.id }, { orderBy: { ordinal: 'desc' } });
  const activity = em.create(ActivityEntity, {
    commitmentId: card.id,
    ordinal: (last?.ordinal ?? 0) + 1,
    ...written,
  });
  card.updatedAt = change.now;
  const changes = fieldChanges({}, written).map(({ field, ...sides }) => ({
    field: `activity.${activity.ordinal}.${field}`,
    ...sides,
  }));
  change.touch(
    { recordType: 'COMMITMENT', recordId: card.id, reference: card.reference, changes },
    change.role,
  );
  await em.flush();
  return { id: activity.id };
}
