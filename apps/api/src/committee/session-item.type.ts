import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import type { College } from '@iltizam/domain/roles';
import type { SessionItemKind, SessionItemState, SessionMotion } from '@iltizam/domain/session-table';
import type { BallotKind, VoteChoice, VoteResult } from '@iltizam/domain/session-votes';
import { ID, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { CollegeEnum, InadmissibilityReasonEnum } from '../timeline/timeline.type.js';
import {
  SessionItemKindEnum,
  SessionItemStateEnum,
  BallotKindEnum,
  SessionMotionEnum,
  VoteChoiceEnum,
  VoteResultEnum,
} from './session.enums.js';

@ObjectType({ description: 'A commitment of a preliminary list, as it stood.' })
export class PresentedCommitment {
  @StaffField(() => String, { description: 'Its reference then.' })
  reference!: string;

  @StaffField(() => LocalizedText, { description: 'Its title then.' })
  title!: Text;
}

@ObjectType({ description: 'What one institution leads of a preliminary list that was presented.' })
export class PresentedInstitution {
  @PublicField(() => String, { description: 'The institution (reference).' })
  institution!: string;

  @PublicField(() => LocalizedText, { description: 'Its name on that day.' })
  name!: Text;

  @PublicField(() => Int, { description: 'How many commitments it leads in the list.' })
  commitmentCount!: number;

  @StaffField(() => [PresentedCommitment], {
    description: 'Which, for the committee and its secretariat; empty to anybody else.',
  })
  commitments!: PresentedCommitment[];
}

@ObjectType({ description: 'What a session has before it.' })
export class SessionItem {
  @PublicField(() => Int, { description: 'Place on the agenda, from 1 on.' })
  ordinal!: number;

  @PublicField(() => SessionItemKindEnum, { description: 'What it is.' })
  kind!: SessionItemKind;

  @PublicField(() => LocalizedText, { description: 'What it is called.' })
  title!: Text;

  @PublicField(() => SessionItemStateEnum, {
    nullable: true,
    description: 'How far it has come; null until the minutes are published, except to the committee.',
  })
  state!: SessionItemState | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description:
      'Why it was postponed or withdrawn without a vote; null otherwise, and until the minutes are published, except to the committee.',
  })
  settledReason!: Text | null;

  @PublicField(() => Int, {
    description: 'How many proposals it is about. Which, their published steps tell.',
  })
  proposalCount!: number;

  @PublicField(() => [PresentedInstitution], {
    nullable: true,
    description:
      'The preliminary list of commitments that was presented, by institution, as it stood when the session was opened; null where none was, and until the minutes are published, except to the committee.',
  })
  presented!: PresentedInstitution[] | null;

  @StaffField(() => ID, { description: 'Named when it is put to the vote.' })
  id!: string;

  sessionId!: string;
  presentsId!: string | null;
}

@ObjectType({ description: 'What a vote is about.' })
export class Motion {
  @PublicField(() => SessionMotionEnum, {
    nullable: true,
    description: 'For proposals: the step; null otherwise.',
  })
  action!: SessionMotion | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description:
      'What is moved. A justification about proposals is null to the public until what was decided of all of them is published.',
  })
  text!: Text | null;

  @StaffField(() => InadmissibilityReasonEnum, {
    nullable: true,
    description: 'The coded reason of a refusal.',
  })
  reasonCode!: InadmissibilityReason | null;
}

@ObjectType({ description: 'The votes of one college, and how it was counted.' })
export class CollegeVotes {
  @PublicField(() => CollegeEnum, { description: 'Which college.' })
  college!: College;

  @PublicField(() => Int, { description: 'For the motion.' })
  for!: number;

  @PublicField(() => Int, { description: 'Against it.' })
  against!: number;

  @PublicField(() => Int, { description: 'Neither.' })
  abstain!: number;

  @PublicField(() => Int, { description: 'Seats somebody sat in, without those who stood aside.' })
  present!: number;

  @PublicField(() => Int, { description: 'Seats whose person stood aside: how many, never who.' })
  aside!: number;

  @PublicField(() => Int, { description: 'Seats of the college, taken or not.' })
  seats!: number;
}

@ObjectType({ description: 'One vote on an item. Sealed: what was voted is nowhere until it is closed.' })
export class SessionVote {
  @PublicField(() => Int, { description: 'First, second, … vote on the item.' })
  round!: number;

  @PublicField(() => BallotKindEnum, { description: 'Open or secret.' })
  ballot!: BallotKind;

  @PublicField(() => Motion, { description: 'What it is about.' })
  motion!: Motion;

  @PublicField(() => InstantScalar, {
    nullable: true,
    description: 'When it was closed, UTC; null while open.',
  })
  closedAt!: Date | null;

  @PublicField(() => VoteResultEnum, { nullable: true, description: 'What it came to; null until closed.' })
  result!: VoteResult | null;

  @PublicField(() => [CollegeVotes], { description: 'The votes by college; empty until closed.' })
  votes!: CollegeVotes[];

  @PublicField(() => InstantScalar, {
    nullable: true,
    description: 'When it was annulled, UTC; null otherwise.',
  })
  annulledAt!: Date | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Why it could not stand.' })
  annulReason!: Text | null;

  @StaffField(() => ID, { description: 'Named when a vote is cast: one votes on the motion one has read.' })
  id!: string;

  @StaffField(() => Int, { description: 'How many have voted.' })
  voted!: number;

  itemId!: string;
}

@ObjectType({ description: 'Who voted what in an open ballot that is closed.' })
export class NamedVote {
  @StaffField(() => CollegeEnum, { description: 'The college of the seat.' })
  college!: College;

  @StaffField(() => Int, { description: 'Number of the seat.' })
  seat!: number;

  @StaffField(() => LocalizedText, { description: 'The function in which the person sits.' })
  position!: Text;

  @StaffField(() => VoteChoiceEnum, { description: 'The vote.' })
  choice!: VoteChoice;

  voteId!: string;
}
