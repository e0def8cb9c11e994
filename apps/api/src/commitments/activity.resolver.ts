import { datesDisagree } from '@iltizam/domain/activity-rules';
import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { scheduleOf } from '@iltizam/domain/activity-schedule';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { reportsOf, standingOn } from './activity-report.queries.js';
import { ActivityReport, ActivityReportConnection } from './activity-report.type.js';
import { ActivitySchedule } from './activity-schedule.type.js';
import { carrierOfActivity } from './activity.queries.js';
import { Activity } from './activity.type.js';
import { factsOfCommitment } from './commitment-facts.queries.js';

@Resolver(() => Activity)
export class ActivityResolver {
  @Public()
  @FieldResolver(() => Boolean, {
    description: 'Does the source print an end before the start? Kept as printed, and to be set right.',
  })
  datesDisagree(@Root() activity: Activity): boolean {
    return datesDisagree(activity.startsOn, activity.endsOn);
  }

  @FieldResolver(() => Boolean, { description: 'May this person report on it now?' })
  async openToReport(@Root() { id, commitmentId }: Activity, @Ctx() context: Context): Promise<boolean> {
    const facts = await context.load(factsOfCommitment).load(commitmentId);
    const carrier = await context.load(carrierOfActivity).load(id);
    return (
      facts !== null && checkCardChange(context.actor, facts, ['reports'], carrier?.institution ?? null).ok
    );
  }

  @Public()
  @FieldResolver(() => ActivitySchedule, { description: 'Planned dates against actual ones, today.' })
  schedule(@Root() activity: Activity, @Ctx() context: Context): ActivitySchedule {
    return scheduleOf(activity, context.today);
  }

  @Public()
  @FieldResolver(() => ActivityReport, {
    nullable: true,
    description: 'The report that stood on a day; null where nothing had been reported by then.',
  })
  standing(
    @Root() activity: Activity,
    @Ctx() context: Context,
    @Arg('on', () => DayScalar, { nullable: true, description: 'The day; today when left out.' })
    on: string | null,
  ): Promise<ActivityReport | null> {
    return context.load(standingOn).load(`${activity.id}|${on ?? context.today}`);
  }

  @Public()
  @FieldResolver(() => ActivityReportConnection, {
    description: 'All that was reported of it, the newest first.',
  })
  reports(
    @Root() activity: Activity,
    @Ctx() context: Context,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Read on after this cursor; leave out to begin.',
    })
    after: string | null,
  ): Promise<Page<ActivityReport>> {
    return context.load(reportsOf).load({ parent: activity.id, first, after });
  }
}
