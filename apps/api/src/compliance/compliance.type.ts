import {
  complianceChecks,
  complianceStandings,
  type CheckResult,
  type ComplianceCheck,
  type ComplianceStanding,
} from '@iltizam/domain/compliance';
import type { OgpRequirement } from '@iltizam/domain/ogp-requirements';
import { Int, ObjectType } from 'type-graphql';
import { OgpRequirementEnum } from '../documents/document.enums.js';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

export const ComplianceCheckEnum = graphqlEnum(
  'ComplianceCheck',
  complianceChecks,
  "What is looked for in a plan's data for one of the Partnership's requirements, and what is counted.",
  {
    SESSION_LATELY: 'Sessions of the oversight committee in the last 183 days.',
    RULES_PUBLIC: "Public documents with the committee's rules.",
    PLAN_ONLINE: 'Public sites with the plan: this one.',
    DOCUMENTS_PUBLIC: 'Public documents of the plan.',
    REPOSITORY_UPDATED: 'Documents published in the last 183 days.',
    CALENDAR_AHEAD: 'Days from the announcement of the calendar to the beginning of the collection.',
    PEOPLE_TOLD: 'Announcements of meetings, documents and actions by which people were told.',
    WAYS_TO_PROPOSE: 'Channels by which proposals came.',
    TIME_TO_PROPOSE: 'Days on which proposals were collected.',
    PROPOSALS_ANSWERED: 'Proposals held here whose outcome is published.',
    COMMENTS_ANSWERED: 'Published comments of the consultations with an answer.',
    MEETINGS_OF_THE_YEAR:
      'Sessions with civil society in the last 365 days, while commitments are carried out.',
  },
);

export const ComplianceStandingEnum = graphqlEnum(
  'ComplianceStanding',
  complianceStandings,
  'Whether what is asked for is shown by the data held here.',
  {
    MET: 'It is.',
    MISSING: 'It is due, and nothing held here shows it.',
    NOT_DUE: 'The plan has not come so far.',
  },
);

@ObjectType({ description: 'One thing that was looked for, and what was found.' })
export class ComplianceFinding {
  @PublicField(() => ComplianceCheckEnum, { description: 'What was looked for.' })
  check!: ComplianceCheck;

  @PublicField(() => ComplianceStandingEnum, { description: 'How it stands.' })
  standing!: ComplianceStanding;

  @PublicField(() => Int, {
    nullable: true,
    description: 'How much of it was found, in what the check counts; null where nobody knows.',
  })
  count!: number | null;

  @PublicField(() => Int, { description: 'How much is needed, in the same.' })
  needed!: number;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day of the newest evidence, however old; null without a dated one.',
  })
  on!: string | null;

  @PublicField(() => Boolean, {
    description: 'Has time passed without what has to be done again and again?',
  })
  alarm!: boolean;
}

@ObjectType({
  description:
    "A minimum requirement of the Open Government Partnership's Participation and Co-Creation Standards, as a plan stands to it.",
})
export class RequirementStanding {
  @PublicField(() => OgpRequirementEnum, { description: 'The requirement.' })
  requirement!: OgpRequirement;

  @PublicField(() => String, { description: 'Its number in the Standards, such as `1.1`.' })
  number!: string;

  @PublicField(() => ComplianceStandingEnum, {
    description: 'MISSING as soon as one finding is; NOT_DUE where all are.',
  })
  standing!: ComplianceStanding;

  @PublicField(() => [ComplianceFinding], { description: 'What was looked for, and found.' })
  findings!: CheckResult[];

  @PublicField(() => Int, { description: 'Public documents marked as evidence for it.' })
  documents!: number;
}

@ObjectType({ description: "A plan beside the Partnership's Standards, from what is published." })
export class PlanCompliance {
  @PublicField(() => DayScalar, {
    description: 'As of which day: today, or the last day of a plan that is closed.',
  })
  on!: string;

  @PublicField(() => [RequirementStanding], { description: 'The eight requirements, in their order.' })
  requirements!: RequirementStanding[];
}
