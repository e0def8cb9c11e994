import { openCardFields } from '@iltizam/domain/commitment-fields';
import { openCommitmentActions } from '@iltizam/domain/commitment-workflow';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { timelineOfCommitment } from '../timeline/timeline.queries.js';
import { TimelineEntry } from '../timeline/timeline.type.js';
import { factsOfCommitment } from './commitment-facts.queries.js';
import { Commitment } from './commitment.type.js';

@Resolver(() => Commitment)
export class CommitmentWorkflowResolver {
  @Public()
  @FieldResolver(() => [TimelineEntry], { description: 'Its steps the reader may know, the earliest first.' })
  timeline(@Root() card: Commitment, @Ctx() context: Context): Promise<TimelineEntry[]> {
    return context.load(timelineOfCommitment).load(card.id);
  }

  @FieldResolver(() => [AvailableAction], { description: 'The steps this person has before them on it.' })
  async actions(@Root() card: Commitment, @Ctx() context: Context): Promise<AvailableAction[]> {
    const facts = await context.load(factsOfCommitment).load(card.id);
    return facts ? shownActions(context.actor, openCommitmentActions(context.actor, facts)) : [];
  }

  @FieldResolver(() => [String], {
    description:
      'What this person may change on it now, by the names of the inputs (`title`, `contact`, `activities`, `reports`, ...).',
  })
  async openFields(@Root() card: Commitment, @Ctx() context: Context): Promise<string[]> {
    const facts = await context.load(factsOfCommitment).load(card.id);
    return facts ? openCardFields(context.actor, facts) : [];
  }
}
