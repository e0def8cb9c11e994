import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { OutcomeDecision } from '@iltizam/domain/outcomes';
import { reachFigures, type ReachFigure } from '@iltizam/domain/reach-figures';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { Int, ObjectType } from 'type-graphql';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { OutcomeDecisionEnum } from '../proposals/proposal.enums.js';
import { InadmissibilityReasonEnum } from '../timeline/timeline.type.js';

@ObjectType({ description: 'Published outcomes of one kind.' })
export class OutcomeCount {
  @PublicField(() => OutcomeDecisionEnum, { description: 'What was decided.' })
  decision!: OutcomeDecision;

  @PublicField(() => InadmissibilityReasonEnum, {
    nullable: true,
    description: 'The coded reason of a refusal by the committee; null for any other decision.',
  })
  reason!: InadmissibilityReason | null;

  @PublicField(() => Int, { description: 'How many proposals.' })
  count!: number;
}

@ObjectType({ description: 'Adopted commitments one institution leads.' })
export class InstitutionCommitments {
  @PublicField(() => Int, { description: 'How many.' })
  count!: number;

  planId!: string;
  institutionId!: string;
}

@ObjectType({ description: 'What the making of a plan led to.' })
export class CocreationCommitments {
  @PublicField(() => Int, {
    nullable: true,
    description:
      "Commitments proposed: the report's figure, else those put to consultation here; null where neither is known.",
  })
  proposed!: number | null;

  @PublicField(() => Int, {
    nullable: true,
    description: 'Commitments adopted, as the plan counts them; null before adoption.',
  })
  adopted!: number | null;

  @PublicField(() => Int, {
    nullable: true,
    description:
      "Institutions with commitments: the report's figure, else those that lead the adopted ones held here; null where neither is known.",
  })
  institutions!: number | null;

  planId!: string;
}

@ObjectType({
  description: 'A step in which the proposals of a plan are worked through, as its sources tell.',
})
export class CocreationStep {
  @PublicField(() => Int, { description: 'Its place, from 1.' })
  ordinal!: number;

  @PublicField(() => LocalizedText, { description: 'What is done.' })
  what!: Text;

  @PublicField(() => DayScalar, { nullable: true, description: 'First day; null when not said.' })
  startsOn!: string | null;

  @PublicField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the first day is known.',
  })
  startPrecision!: DatePrecision | null;

  @PublicField(() => DayScalar, { nullable: true, description: 'Last day; null when not said.' })
  endsOn!: string | null;

  @PublicField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the last day is known.' })
  endPrecision!: DatePrecision | null;
}

export const ReachFigureEnum = graphqlEnum(
  'ReachFigure',
  reachFigures,
  'What the report counts of how people were told and reached.',
  {
    PORTAL_PROPOSERS: 'People who proposed something on the portal.',
    PORTAL_REACTING: 'People who only reacted on the portal to what others proposed.',
    INVITATIONS: 'Invitations published.',
    FACEBOOK_VIEWS: 'Views on Facebook.',
    TWITTER_VIEWS: 'Views on Twitter.',
    VIDEOS: 'Short videos made.',
    VIDEO_VIEWS: 'Views of the videos.',
    VIDEO_INTERACTIONS: 'Reactions to the videos.',
  },
);

@ObjectType({ description: 'One figure of the report on how people were told and reached.' })
export class ReachCount {
  @PublicField(() => ReachFigureEnum, { description: 'What is counted.' })
  figure!: ReachFigure;

  @PublicField(() => Int, { description: 'How many.' })
  count!: number;

  @PublicField(() => Boolean, { description: 'Does the report say "more than"?' })
  atLeast!: boolean;
}
