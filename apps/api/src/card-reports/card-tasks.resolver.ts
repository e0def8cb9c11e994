import { completeness } from '@iltizam/domain/card-completeness';
import { worksOnReport } from '@iltizam/domain/card-report-workflow';
import { cardTasks } from '@iltizam/domain/card-tasks';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { factsOfCommitment } from '../commitments/commitment-facts.queries.js';
import { Commitment } from '../commitments/commitment.type.js';
import type { Context } from '../graphql/context.js';
import { reportFacts } from './card-report-facts.queries.js';
import { CardTask, Completeness } from './card-task.type.js';
import { taskFacts } from './task-facts.js';

@Resolver(() => Commitment)
export class CommitmentTasksResolver {
  @FieldResolver(() => [CardTask], {
    description: 'The task list of those who may write on it, part by part; empty for everybody else.',
  })
  async tasks(@Root() card: Commitment, @Ctx() context: Context): Promise<CardTask[]> {
    const facts = await context.load(factsOfCommitment).load(card.id);
    if (!facts || !worksOnReport(context.actor, reportFacts(facts, null))) return [];
    return cardTasks(await taskFacts(context, card, true));
  }

  @FieldResolver(() => Completeness, { description: 'How much of what a complete card has is there.' })
  async completeness(@Root() card: Commitment, @Ctx() context: Context): Promise<Completeness> {
    return completeness((await taskFacts(context, card, false)).content);
  }
}
