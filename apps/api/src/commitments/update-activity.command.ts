import { checkWeight } from '@iltizam/domain/activity-rules';
import { checkCardChange } from '@iltizam/domain/commitment-fields';
import type { DatePrecision } from '@iltizam/domain/days';
import { Float, ID, InputType, Int } from 'type-graphql';
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
import { activityPayload, type ActivityPayload } from './commitment.payloads.js';
import { holdCard, withPart } from './hold-card.js';
import { touchPart } from './touch-part.js';
import { neededText } from '../graphql/localized-text-input.js';

@InputType({ description: 'What changes on an activity: only the fields given.' })
export class UpdateActivityInput {
  @StaffField(() => ID, { description: 'The activity.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version the person saw.' })
  version!: number;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is done, at most 500 characters.',
  })
  title?: LocalizedTextInput | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'First day; null takes it away.' })
  startsOn?: string | null;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'Last day, not before the first; null takes it away.',
  })
  endsOn?: string | null;

  @StaffField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the first day is known.' })
  startPrecision?: DatePrecision | null;

  @StaffField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the last day is known.' })
  endPrecision?: DatePrecision | null;

  @StaffField(() => Float, {
    nullable: true,
    description: 'Its weight beside the other activities, above 0 and at most 1,000; null sets it back to 1.',
  })
  weight?: number | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

const dates = ['startsOn', 'endsOn', 'startPrecision', 'endPrecision'] as const;

export async function updateActivity(context: Context, input: UpdateActivityInput): Promise<ActivityPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.updateActivity',
    input,
    change: (change) => update(change, input),
  });
  return activityPayload(context, id);
}

async function update(change: Change, input: UpdateActivityInput) {
  const facts = await holdCard(change, withPart('activity', input.id));
  const may = checkCardChange(change.actor, facts, ['activities']);
  const activity = await take(change, ActivityEntity, input, may);
  const before = shown(activity);
  if (input.title !== undefined) activity.title = neededText(input.title, 'activityTitle', 'title');
  // Dates a document printed the wrong way round stay until somebody writes new ones.
  if (dates.some((field) => input[field] !== undefined)) {
    const { startsOn, endsOn, startPrecision, endPrecision } = { ...before, ...given(input) };
    Object.assign(activity, keptDates({ startsOn, endsOn, startPrecision, endPrecision }, facts));
  }
  if (input.weight !== undefined) {
    activity.weight = input.weight ?? 1;
    accepted(checkWeight(activity.weight));
  }
  await touchPart(change, facts, `activity.${activity.ordinal}`, before, shown(activity));
  return { id: activity.id };
}

const shown = ({
  title,
  startsOn = null,
  endsOn = null,
  startPrecision = null,
  endPrecision = null,
  weight,
}: ActivityEntity) => ({
  title,
  weight,
  startsOn,
  endsOn,
  startPrecision,
  endPrecision,
});

const given = (input: UpdateActivityInput) =>
  Object.fromEntries(
    dates.filter((field) => input[field] !== undefined).map((field) => [field, input[field]]),
  );
