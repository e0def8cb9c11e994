import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { textsOf } from '../card-reports/written-texts.js';
import { CommitmentPayload } from '../commitments/commitment.payloads.js';
import { Commitment } from '../commitments/commitment.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { amendCommitment, AmendCommitmentInput } from './amend-commitment.command.js';
import { assessCommitment, AssessCommitmentInput } from './assess-commitment.command.js';
import { Assessment, AssessmentReply } from './assessment.type.js';
import { assessmentsOf, repliesOf } from './assessments.queries.js';
import { CommitmentVersion } from './commitment-version.type.js';
import { versionsOf } from './commitment-versions.queries.js';
import { replyToAssessment, ReplyToAssessmentInput } from './reply-to-assessment.command.js';

@Resolver(() => Commitment)
export class AmendmentsResolver {
  @Public()
  @FieldResolver(() => [CommitmentVersion], {
    description: 'Its text as adopted, then as each amendment left it; none before adoption.',
  })
  versions(@Root() card: Commitment, @Ctx() context: Context): Promise<CommitmentVersion[]> {
    return context.load(versionsOf).load(card.id);
  }

  @Public()
  @FieldResolver(() => CommitmentVersion, {
    nullable: true,
    description:
      'Its text as it stood on a day: as adopted, or as amended by then. An adoption no source dates stands from the beginning; null before adoption.',
  })
  async textOn(
    @Root() card: Commitment,
    @Ctx() context: Context,
    @Arg('on', () => DayScalar, { nullable: true, description: 'The day; today when left out.' })
    on: string | null,
  ): Promise<CommitmentVersion | null> {
    const versions = await context.load(versionsOf).load(card.id);
    const day = on ?? context.today;
    return versions.findLast(({ heldFrom }) => heldFrom === null || heldFrom <= day) ?? null;
  }

  @Public()
  @FieldResolver(() => [Assessment], {
    description:
      'What the independent reviewer and civil society say of it, the latest first. The institution’s own word is `progress` and `updates`.',
  })
  assessments(@Root() card: Commitment, @Ctx() context: Context): Promise<Assessment[]> {
    return context.load(assessmentsOf).load(card.id);
  }

  @Mutation(() => CommitmentPayload, {
    description:
      'Changes the adopted text, with a day and a reason; the former text stays visible in `versions`.',
  })
  amendCommitment(
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
    @Arg('input', () => AmendCommitmentInput, { description: 'The amendment.' }) input: AmendCommitmentInput,
  ): Promise<CommitmentPayload> {
    return amendCommitment(context, input, textsOf(schema));
  }

  @Mutation(() => CommitmentPayload, {
    description:
      "Adds a reviewer's code or civil society's view to a commitment; it is public at once. Refused: NOT_FOUND, WRONG_STATE before adoption, NOT_ALLOWED in a voice the person does not hold for the plan, and to whoever acts for an institution that carries it out (`ownCommitment`), INVALID_INPUT where what the voice owes is missing, or the day is one to come.",
  })
  assessCommitment(
    @Ctx() context: Context,
    @Arg('input', () => AssessCommitmentInput, { description: 'What is said.' }) input: AssessCommitmentInput,
  ): Promise<CommitmentPayload> {
    return assessCommitment(context, input);
  }

  @Mutation(() => CommitmentPayload, {
    description:
      'The institution answers what the reviewer or civil society says of its commitment; it is public at once, beside it.',
  })
  replyToAssessment(
    @Ctx() context: Context,
    @Arg('input', () => ReplyToAssessmentInput, { description: 'The answer.' }) input: ReplyToAssessmentInput,
  ): Promise<CommitmentPayload> {
    return replyToAssessment(context, input);
  }
}

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Public()
  @FieldResolver(() => [AssessmentReply], {
    description: 'What the institution answers to it, the latest first; none where it did not.',
  })
  replies(@Root() assessment: Assessment, @Ctx() context: Context): Promise<AssessmentReply[]> {
    return context.load(repliesOf).load(assessment.id);
  }
}
