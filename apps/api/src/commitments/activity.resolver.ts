import { datesDisagree } from '@iltizam/domain/activity-rules';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Public } from '../graphql/public.js';
import { Activity } from './activity.type.js';

@Resolver(() => Activity)
export class ActivityResolver {
  @Public()
  @FieldResolver(() => Boolean, {
    description: 'Does the source print an end before the start? Kept as printed, and to be set right.',
  })
  datesDisagree(@Root() activity: Activity): boolean {
    return datesDisagree(activity.startsOn, activity.endsOn);
  }
}
