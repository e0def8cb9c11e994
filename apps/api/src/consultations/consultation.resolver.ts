import { openCommentActions } from '@iltizam/domain/comment-workflow';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { commitmentById } from '../commitments/commitment.queries.js';
import { Commitment } from '../commitments/commitment.type.js';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { planById } from '../plans/plan.queries.js';
import { ActionPlan } from '../plans/plan.type.js';
import { CommentFilter, commentPage, isOwnComment } from './comment.pages.js';
import { consultationById, consultationsOfPlan, tallyOfConsultation } from './consultation.queries.js';
import { Comment, CommentConnection, CommentTally, PublicConsultation } from './consultation.type.js';

@Resolver(() => ActionPlan)
export class PlanConsultationsResolver {
  @Public()
  @FieldResolver(() => [PublicConsultation], {
    description:
      'Its public consultations held here, the earliest first; what reports record of others is in `cocreation`.',
  })
  consultations(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<PublicConsultation[]> {
    return context.load(consultationsOfPlan).load(plan.id);
  }
}

@Resolver(() => PublicConsultation)
export class PublicConsultationResolver {
  @Public()
  @FieldResolver(() => ActionPlan, { description: 'The plan whose commitments are commented on.' })
  plan(@Root() consultation: PublicConsultation, @Ctx() context: Context): Promise<ActionPlan | null> {
    return context.load(planById).load(consultation.planId);
  }

  @Public()
  @FieldResolver(() => CommentTally, { description: 'What is published of it, in numbers.' })
  tally(@Root() consultation: PublicConsultation, @Ctx() context: Context): Promise<CommentTally | null> {
    return context.load(tallyOfConsultation).load(consultation.id);
  }
}

@Resolver(() => Comment)
export class CommentResolver {
  @Public()
  @Query(() => CommentConnection, {
    description: 'Comments of public consultations this reader may know, as they came, a page at a time.',
  })
  comments(
    @Ctx() context: Context,
    @Arg('filter', () => CommentFilter, { nullable: true, description: 'Leave out for all.' })
    filter: CommentFilter | null,
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
  ): Promise<Page<Comment>> {
    return commentPage(context, filter, { first, after });
  }

  @Public()
  @FieldResolver(() => PublicConsultation, { description: 'The consultation it was sent to.' })
  consultation(@Root() comment: Comment, @Ctx() context: Context): Promise<PublicConsultation | null> {
    return context.load(consultationById).load(comment.consultationId);
  }

  @Public()
  @FieldResolver(() => Commitment, {
    nullable: true,
    description: 'The commitment; null where this reader does not see it any more.',
  })
  commitment(@Root() comment: Comment, @Ctx() context: Context): Promise<Commitment | null> {
    return context.load(commitmentById).load(comment.commitmentId);
  }

  @FieldResolver(() => [AvailableAction], { description: 'The steps this person has before them on it.' })
  async actions(@Root() comment: Comment, @Ctx() context: Context): Promise<AvailableAction[]> {
    // Who wrote it asks for another look on the portal, and has nothing before them here.
    if ((await context.load(isOwnComment).load(comment.id)) !== null) return [];
    return shownActions(context.actor, openCommentActions(context.actor, comment));
  }
}
