import { datesDisagree } from '@iltizam/domain/activity-rules';
import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
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
}
