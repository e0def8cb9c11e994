import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { addActivity, AddActivityInput } from './add-activity.command.js';
import { ActivityPayload, CommitmentPayload } from './commitment.payloads.js';
import { removeActivity, RemoveActivityInput } from './remove-activity.command.js';
import { reorderActivities, ReorderActivitiesInput } from './reorder-activities.command.js';
import { reportActivity, ReportActivityInput } from './report-activity.command.js';
import { updateActivity, UpdateActivityInput } from './update-activity.command.js';

@Resolver()
export class ActivityMutationsResolver {
  @Mutation(() => ActivityPayload, {
    description: 'Adds an activity at the end of a card that is being written.',
  })
  addActivity(
    @Ctx() context: Context,
    @Arg('input', () => AddActivityInput, { description: 'The activity.' }) input: AddActivityInput,
  ): Promise<ActivityPayload> {
    return addActivity(context, input);
  }

  @Mutation(() => ActivityPayload, { description: 'Changes an activity of a card that is being written.' })
  updateActivity(
    @Ctx() context: Context,
    @Arg('input', () => UpdateActivityInput, { description: 'What changes.' }) input: UpdateActivityInput,
  ): Promise<ActivityPayload> {
    return updateActivity(context, input);
  }

  @Mutation(() => ActivityPayload, {
    description:
      'Reports where an activity stood on a day. The first report sets an adopted commitment in progress.',
  })
  reportActivity(
    @Ctx() context: Context,
    @Arg('input', () => ReportActivityInput, { description: 'The report.' }) input: ReportActivityInput,
  ): Promise<ActivityPayload> {
    return reportActivity(context, input);
  }

  @Mutation(() => CommitmentPayload, {
    description: 'Takes an activity from a card that is being written; those after it move up.',
  })
  removeActivity(
    @Ctx() context: Context,
    @Arg('input', () => RemoveActivityInput, { description: 'Which one.' }) input: RemoveActivityInput,
  ): Promise<CommitmentPayload> {
    return removeActivity(context, input);
  }

  @Mutation(() => CommitmentPayload, {
    description: 'Puts the activities of a card that is being written in another order.',
  })
  reorderActivities(
    @Ctx() context: Context,
    @Arg('input', () => ReorderActivitiesInput, { description: 'The order.' }) input: ReorderActivitiesInput,
  ): Promise<CommitmentPayload> {
    return reorderActivities(context, input);
  }
}
