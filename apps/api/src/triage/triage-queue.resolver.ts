import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { planByReference, themeById } from '../plans/plan.queries.js';
import { ProposalFilter } from '../proposals/proposal.filter.js';
import { proposalById } from '../proposals/proposal.queries.js';
import { ProposalConnection, type Proposal } from '../proposals/proposal.type.js';
import { existingView } from '../views/saved-view.queries.js';
import { countDoneToday, countQueue, readPlace } from './triage-counts.queries.js';
import { TriageThemeCount, TriageCounts, TriagePlace } from './triage-counts.type.js';
import { triageQueue } from './triage-queue.js';

@Resolver(() => TriageCounts)
export class TriageQueueResolver {
  @Query(() => ProposalConnection, {
    description:
      'Proposals on which a step is open to this person now, the oldest deadline first. Without what they put off, and what they stand aside from.',
  })
  async triageQueue(
    @Ctx() context: Context,
    @Arg('filter', () => ProposalFilter, { nullable: true, description: 'Leave out for the whole queue.' })
    filter: ProposalFilter | null,
    @Arg('view', () => ID, {
      nullable: true,
      description:
        'In the order of this view, and what its filter finds as well. Refused where there is none: NOT_FOUND.',
    })
    view: string | null,
    @Arg('later', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'True: what this person put off, instead of what waits.',
    })
    later: boolean | null,
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
  ): Promise<Page<Proposal>> {
    const saved = view == null ? null : await existingView(context, view);
    const filters = [filter, saved?.filter].filter((given) => given != null);
    const queue = { filters, order: saved?.order ?? 'DUE_ASC', later: later ?? false };
    return triageQueue(context, queue, { first, after });
  }

  @Query(() => TriageCounts, {
    nullable: true,
    description: "This person's queue in a plan, counted; null when there is no such plan.",
  })
  async triageCounts(
    @Ctx() context: Context,
    @Arg('plan', () => String, { description: 'Its reference.' }) reference: string,
  ): Promise<TriageCounts | null> {
    const plan = await context.load(planByReference).load(reference);
    return plan && countQueue(context, plan.id);
  }

  @FieldResolver(() => [TriageThemeCount], { description: 'By theme, in the order of the plan.' })
  async themes(@Root() { themeCounts }: TriageCounts, @Ctx() context: Context): Promise<TriageThemeCount[]> {
    const counts = await Promise.all(
      themeCounts.map(async ({ themeId, count }) => ({
        theme: await context.load(themeById).load(themeId),
        count,
      })),
    );
    return counts
      .flatMap(({ theme, count }) => (theme ? [{ theme, count }] : []))
      .toSorted((a, b) => a.theme.ordinal - b.theme.ordinal);
  }

  @FieldResolver(() => Int, {
    description:
      'Proposals this person moved on today. What was taken back, or waits for this person again, is left out: with `waiting` it adds up to the work of the day.',
  })
  doneToday(@Root() { planId }: TriageCounts, @Ctx() context: Context): Promise<number> {
    return countDoneToday(context, planId);
  }

  @FieldResolver(() => TriagePlace, {
    nullable: true,
    description: 'Where this person stopped, on whatever screen; null before the first visit.',
  })
  async lastSeen(@Root() { planId }: TriageCounts, @Ctx() context: Context): Promise<TriagePlace | null> {
    const place = await readPlace(context, planId);
    const proposal = place && (await context.load(proposalById).load(place.proposalId));
    return proposal && { ...place, proposal };
  }
}
