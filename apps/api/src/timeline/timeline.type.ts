import type { TimePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { Provenance } from '@iltizam/domain/provenance';
import { inadmissibilityReasons, type InadmissibilityReason } from '@iltizam/domain/reasons';
import type { ScreeningChecks as Checks } from '@iltizam/domain/screening-checks';
import { actorRoles, colleges, type ActorRole, type College } from '@iltizam/domain/roles';
import { ObjectType } from 'type-graphql';
import { ProvenanceEnum, TimePrecisionEnum } from '../graphql/dates.type.js';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { ScreeningChecks } from '../proposals/screening-checks.type.js';

export const ActorRoleEnum = graphqlEnum('ActorRole', actorRoles, 'In which role somebody took a step.', {
  CITIZEN: 'The author of the proposal.',
  MEMBER: 'A member of the oversight committee.',
  SECRETARIAT: 'The department that runs the process.',
  OFFICER: 'An officer of an institution, who answers for it.',
  RAPPORTEUR: 'Who recorded what a meeting proposed.',
  REVIEWER: 'An independent reviewer.',
  MONITOR: 'A watcher of civil society.',
  ADMINISTRATOR: 'Who looks after accounts and institutions.',
  SYSTEM: 'Nobody: it follows by itself from another step.',
});

export const CollegeEnum = graphqlEnum('College', colleges, "A half of the oversight committee's members.", {
  CIVIL_SOCIETY: 'Associations and other organisations of civil society.',
  ADMINISTRATION: 'Ministries and other public bodies.',
});

export const InadmissibilityReasonEnum = graphqlEnum(
  'InadmissibilityReason',
  inadmissibilityReasons,
  'Why a proposal is inadmissible: a closed list, so that reasons can be counted.',
  {
    NOT_LINKED_TO_OPENNESS: 'It has no direct link to the principles of open government.',
    UNCLEAR:
      'What it asks for cannot be understood; given only after the author was asked, where there is one.',
    IMPRECISE: 'It stays too general to act on; given only after the author was asked, where there is one.',
    OUT_OF_MANDATE: 'It is not within the powers of the bodies the plan addresses.',
    ALREADY_DONE: 'It is done already, or under way.',
    INDIVIDUAL_COMPLAINT: 'It is a complaint about one case, which has other ways of redress.',
    SEVERAL_IDEAS: 'It mixes ideas that have to be studied apart.',
    AGAINST_THE_LAW: 'It asks for something the law forbids.',
    ABUSIVE: 'It insults, incites or advertises.',
  },
);

@ObjectType({ description: 'A named change of state.' })
export class Transition {
  @PublicField(() => String, { description: 'Its name, such as `ADMIT`.' })
  action!: string;

  @PublicField(() => String, { nullable: true, description: 'State before; null for the first step.' })
  from!: string | null;

  @PublicField(() => String, { description: 'State after.' })
  to!: string;
}

@ObjectType({
  description: "One step of a record's life. The public sees the published steps, oldest first.",
})
export class TimelineEntry {
  @PublicField(() => InstantScalar, { description: 'When, UTC, as exactly as `atPrecision` says.' })
  at!: Date;

  @PublicField(() => TimePrecisionEnum, { description: 'How exactly the moment is known.' })
  atPrecision!: TimePrecision;

  @PublicField(() => Transition, { description: 'What changed.' })
  transition!: Transition;

  @PublicField(() => ActorRoleEnum, {
    nullable: true,
    description: 'In which role; null where no source says.',
  })
  actorRole!: ActorRole | null;

  @PublicField(() => CollegeEnum, {
    nullable: true,
    description: 'For a committee member, the college they sat in.',
  })
  actorCollege!: College | null;

  @PublicField(() => InadmissibilityReasonEnum, {
    nullable: true,
    description: 'The coded reason of a refusal.',
  })
  reasonCode!: InadmissibilityReason | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'The reason, or the question asked, as written.',
  })
  reason!: Text | null;

  @PublicField(() => ProvenanceEnum, { description: 'Taken here, or told by a document.' })
  provenance!: Provenance;

  @StaffField(() => String, { nullable: true, description: 'Who took the step; null where no source says.' })
  actorName!: string | null;

  @StaffField(() => ScreeningChecks, {
    nullable: true,
    description: 'How the criteria of screening were answered with it; null where they were not.',
  })
  checks!: Checks | null;

  @StaffField(() => Boolean, { description: 'Does the public see this step?' })
  published!: boolean;

  /** Not exposed. */
  recordId!: string;
  planId!: string;
  institutionId!: string | null;
}
