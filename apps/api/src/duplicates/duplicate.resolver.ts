import { shownScore } from '@iltizam/domain/duplicates';
import { usesTriageAids } from '@iltizam/domain/triage-aids';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { proposalById } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { shownBecause } from '../suggestions/because.type.js';
import { triageClusters } from './clusters.queries.js';
import { duplicatesOf, howMany } from './duplicate.queries.js';
import { DuplicateCandidate, NotSameInput, NotSamePayload, TriageCluster } from './duplicate.type.js';
import { markNotSame, unmarkNotSame } from './mark-not-same.command.js';

@Resolver(() => Proposal)
export class ProposalDuplicatesResolver {
  @FieldResolver(() => [DuplicateCandidate], {
    description:
      'Proposals of its plan that may say the same, the closest first; a group once, by its closest member. Without those grouped with it, and those somebody found different. Looked for among the hundred that share its rarest words. Empty to whoever does not triage.',
  })
  async duplicateCandidates(
    @Root() row: Proposal,
    @Ctx() context: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: 5, description: 'How many, at most 20.' })
    first: number | null,
  ): Promise<DuplicateCandidate[]> {
    const wanted = howMany(first);
    if (!row.inTriage || !usesTriageAids(context.actor)) return [];
    const found = await context.load(duplicatesOf).load(row.id);
    return found.slice(0, wanted).map(({ key, score, band, because }) => ({
      proposalId: key,
      score: shownScore(score),
      band,
      because: shownBecause(because),
    }));
  }
}

@Resolver(() => DuplicateCandidate)
export class DuplicateResolver {
  @FieldResolver(() => Proposal, { description: 'The other proposal.' })
  proposal(@Root() row: DuplicateCandidate, @Ctx() context: Context): Promise<Proposal | null> {
    return context.load(proposalById).load(row.proposalId);
  }

  @Query(() => [TriageCluster], {
    description:
      'The proposals of a plan that wait for screening and are very close to one another, so that a queue can fold them. Only the thousand that have waited longest are compared. Empty where there is no such plan.',
  })
  triageClusters(
    @Ctx() context: Context,
    @Arg('plan', () => String, { description: 'Its reference.' }) plan: string,
  ): Promise<TriageCluster[]> {
    return triageClusters(context, plan);
  }

  @Mutation(() => NotSamePayload, {
    description:
      'Says that two proposals are not the same: nobody is offered the pair again. Refused: NOT_FOUND, NOT_ALLOWED to who stands aside from one of them, INVALID_INPUT for one and the same or another plan, WRONG_STATE where they are grouped, STAGE_CLOSED.',
  })
  markNotSame(
    @Ctx() context: Context,
    @Arg('input', () => NotSameInput, { description: 'Which two.' }) input: NotSameInput,
  ): Promise<NotSamePayload> {
    return markNotSame(context, input);
  }

  @Mutation(() => NotSamePayload, {
    description: 'Takes that back: the pair is offered again. Refused as `markNotSame`.',
  })
  unmarkNotSame(
    @Ctx() context: Context,
    @Arg('input', () => NotSameInput, { description: 'Which two.' }) input: NotSameInput,
  ): Promise<NotSamePayload> {
    return unmarkNotSame(context, input);
  }
}
