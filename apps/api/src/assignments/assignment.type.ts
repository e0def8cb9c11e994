import {
  assignmentActionNames,
  assignmentDecisions,
  assignmentStates,
  type AssignmentDecision,
  type AssignmentState,
} from '@iltizam/domain/assignment-workflow';
import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import { ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

export const AssignmentStateEnum = graphqlEnum(
  'AssignmentState',
  assignmentStates,
  'Where an institution stands with a proposal put before it.',
  {
    PENDING: 'Not taken up yet.',
    ACCEPTED: 'Taken up: the institution will answer.',
    RETAINED: 'Retained.',
    PARTLY_RETAINED: 'Retained in part, with a justification.',
    NOT_RETAINED: 'Not retained, with a justification.',
    RETURNED: 'Returned to the committee as not theirs, with a reason.',
  },
);

export const AssignmentActionEnum = graphqlEnum(
  'AssignmentAction',
  assignmentActionNames,
  'What an institution may do with a proposal put before it.',
  {
    ACCEPT: 'Take it up; the committee can no longer take the assignment back.',
    RETAIN: 'Retain it.',
    PARTLY_RETAIN: 'Retain it in part; a justification is needed.',
    NOT_RETAIN: 'Do not retain it; a justification is needed.',
    RETURN: 'Return it as not theirs; a reason is needed, another institution may be suggested.',
  },
);

export const AssignmentDecisionEnum = graphqlEnum(
  'AssignmentDecision',
  assignmentDecisions,
  "An institution's answer. The lead's decides, the others' are shown beside it.",
  {
    RETAINED: 'It retains the proposal.',
    PARTLY_RETAINED: 'It retains part of it; the justification says which.',
    NOT_RETAINED: 'It does not retain it; the justification says why.',
  },
);

@ObjectType({
  description: 'A proposal put before an institution. Everybody sees it once it is answered and published.',
})
export class Assignment {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => Boolean, { description: 'Is it the institution whose answer decides?' })
  lead!: boolean;

  @PublicField(() => AssignmentDecisionEnum, {
    nullable: true,
    description: 'Its answer; null while there is none.',
  })
  decision!: AssignmentDecision | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Why it answers so; null where it gave no reasons.',
  })
  justification!: Text | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day of the answer, see `answeredPrecision`; null while there is none.',
  })
  answeredOn!: string | null;

  @PublicField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly that day is known: a month stands as its first day. Null while there is none.',
  })
  answeredPrecision!: DatePrecision | null;

  @StaffField(() => AssignmentStateEnum, { description: 'Where it stands.' })
  state!: AssignmentState;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'Last day to answer; null where none was set.',
  })
  dueOn!: string | null;

  @StaffField(() => InstantScalar, { description: 'When it was put before the institution, UTC.' })
  assignedAt!: Date;

  @StaffField(() => LocalizedText, {
    nullable: true,
    description: 'Why it was returned; null unless it was.',
  })
  returnReason!: Text | null;

  @StaffField(() => Int, { description: 'Version read; sent back with an answer.' })
  version!: number;

  /** Not exposed: what the fields of the resolver are made from. */
  proposalId!: string;
  planId!: string;
  proposalState!: ProposalState;
  published!: boolean;
  institutionId!: string;
  institutionReference!: string;
  suggestedInstitutionId!: string | null;
}

export const AssignmentConnection = connectionOf(Assignment, 'Assignment', 'assignments');
