import { riskReasons, standings, type RiskReason, type Standing } from '@iltizam/domain/plan-health';
import { Float, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { Progress } from '../progress/progress.type.js';
import type { CardOnDay } from './plan-health.queries.js';

export const StandingEnum = graphqlEnum(
  'Standing',
  standings,
  'Whether what is done keeps up with the time gone.',
  {
    ON_TRACK: 'Time is at most 10 points ahead of what is done.',
    WATCH: 'Time is more than 10 and at most 25 points ahead.',
    LATE: 'Time is more than 25 points ahead.',
    UNKNOWN: 'Nothing was reported, or its period is not known.',
  },
);

export const RiskReasonEnum = graphqlEnum('RiskReason', riskReasons, 'Why a commitment needs a look.', {
  BEHIND: 'Time is more than 10 points ahead of what is done.',
  LATE_ACTIVITY: 'An activity is past its last day, neither completed nor cancelled.',
  SILENT: 'Nothing was reported or measured for 60 days.',
  NO_MEASUREMENT: 'An indicator has no measurement of the last 183 days (two quarters).',
  NO_EVIDENCE: 'A progress is claimed that no public evidence shows.',
});

@ObjectType({ description: 'How many commitments stand where; each counts once.' })
export class StandingCounts {
  @PublicField(() => Int, { description: 'Time is at most 10 points ahead of what is done.' })
  onTrack!: number;

  @PublicField(() => Int, { description: 'More than 10 and at most 25 points.' })
  watch!: number;

  @PublicField(() => Int, { description: 'More than 25 points.' })
  late!: number;

  @PublicField(() => Int, { description: 'Nothing was reported, or the period is not known.' })
  unknown!: number;
}

@ObjectType({ description: 'One chapter of a plan: how far its commitments have come.' })
export class AreaHealth {
  @PublicField(() => Progress, {
    description: "The weighted mean of its commitments, beside the time gone of the plan's period.",
  })
  progress!: Progress;

  @PublicField(() => StandingCounts, { description: 'Its commitments by standing.' })
  standings!: StandingCounts;

  /** Not exposed; null for commitments without a chapter. */
  areaId!: string | null;
}

@ObjectType({ description: 'A commitment that needs a look, and why.' })
export class CommitmentAtRisk {
  @PublicField(() => StandingEnum, { description: 'Where it stands.' })
  standing!: Standing;

  @PublicField(() => Float, {
    nullable: true,
    description:
      'Points by which time is ahead of what is done; below 0 when ahead of time, null when unknown.',
  })
  gap!: number | null;

  @PublicField(() => Float, {
    nullable: true,
    description: 'Months to its last day, one decimal; 0 once it is past, null where no last day is known.',
  })
  monthsLeft!: number | null;

  @PublicField(() => [RiskReasonEnum], { description: 'Why, the gravest first; at least one.' })
  reasons!: RiskReason[];

  @PublicField(() => Int, { description: 'Activities past their last day, neither completed nor cancelled.' })
  lateActivities!: number;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day of the newest report or measurement; null without any.',
  })
  lastReportedOn!: string | null;

  /** Not exposed. */
  card!: CardOnDay;
}

@ObjectType({ description: 'What an institution carries in a plan, and what it last said of it.' })
export class InstitutionHealth {
  @PublicField(() => Int, { description: 'Adopted commitments it leads.' })
  commitmentCount!: number;

  @PublicField(() => StandingCounts, { description: 'These by standing.' })
  standings!: StandingCounts;

  @PublicField(() => Int, {
    description: 'Their activities past their last day, neither completed nor cancelled.',
  })
  lateActivities!: number;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day of its newest report or measurement; null without any.',
  })
  lastReportedOn!: string | null;

  /** Not exposed. */
  institutionId!: string;
  planId!: string;
  cardIds!: string[];
}

@ObjectType({ description: 'Whether a plan being carried out keeps up with its time, as known on a day.' })
export class PlanHealth {
  @PublicField(() => DayScalar, { description: 'The day it is told of.' })
  on!: string;

  @PublicField(() => StandingCounts, { description: 'All adopted commitments held, by standing.' })
  standings!: StandingCounts;

  @PublicField(() => [AreaHealth], { description: "Its chapters in the plan's order." })
  areas!: AreaHealth[];

  @PublicField(() => [InstitutionHealth], { description: 'Lead institutions, by reference.' })
  institutions!: InstitutionHealth[];

  /** Not exposed: what the list of those at risk is cut from. */
  risks!: CommitmentAtRisk[];
}
