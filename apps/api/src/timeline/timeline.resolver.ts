import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { Institution } from '../institutions/institution.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { TimelineEntry } from './timeline.type.js';

@Resolver(() => TimelineEntry)
export class TimelineEntryResolver {
  @Public()
  @FieldResolver(() => Institution, {
    nullable: true,
    description:
      'The institution concerned: the one assigned to, or the one that answers; null for most steps.',
  })
  institution(@Root() entry: TimelineEntry, @Ctx() context: Context): Promise<Institution | null> {
    return institutionInPlan(context, entry.planId, entry.institutionId);
  }
}
