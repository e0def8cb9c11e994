import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import type { ItemSettlement, SessionAction, SessionMotion } from '@iltizam/domain/session-table';
import type { BallotKind, VoteChoice } from '@iltizam/domain/session-votes';
import { ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { InadmissibilityReasonEnum } from '../timeline/timeline.type.js';
import {
  BallotKindEnum,
  ItemSettlementEnum,
  SessionActionEnum,
  SessionMotionEnum,
  VoteChoiceEnum,
} from './session.enums.js';

const once = 'Sent again with the same key, it is done once.';

@InputType({ description: 'An item of an agenda.' })
export class SessionItemInput {
  @StaffField(() => LocalizedTextInput, {
    description: 'What it is called, at most 300 characters a language.',
  })
  title!: LocalizedTextInput;

  @StaffField(() => [String], {
    nullable: true,
    description:
      'Proposals sent to the session (references), decided by one vote; at most 100. Leave out for anything else.',
  })
  proposals?: string[] | null;

  @StaffField(() => String, {
    nullable: true,
    description:
      'The plan (reference) whose preliminary list of commitments is presented, by institution, as it stands when the session is opened.',
  })
  presents?: string | null;
}

@InputType({ description: 'What a session is called for.' })
export class SessionDetailsInput {
  @StaffField(() => DayScalar, { description: 'Its day, today or later, in a cycle whose seats are agreed.' })
  heldOn!: string;

  @StaffField(() => String, {
    nullable: true,
    description: 'When it begins, `HH:MM` on the country’s clock.',
  })
  startTime?: string | null;

  @StaffField(() => LocalizedTextInput, { description: 'What it is called for, at most 300 characters.' })
  subject!: LocalizedTextInput;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'Where it is held, at most 300 characters.',
  })
  place?: LocalizedTextInput | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Where one takes part from afar: an address of the web without a name or a password in it.',
  })
  link?: string | null;

  @StaffField(() => [SessionItemInput], { description: 'Its agenda in order, at most 50 items.' })
  agenda!: SessionItemInput[];
}

@InputType({ description: 'A new session.' })
export class ConveneSessionInput {
  @StaffField(() => SessionDetailsInput, { description: 'What it is called for.' })
  details!: SessionDetailsInput;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which session, as it was on the screen.' })
export class SessionInput {
  @StaffField(() => String, { description: 'The session (reference).' })
  session!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What a session that was not opened yet is called for now.' })
export class UpdateSessionInput extends SessionInput {
  @StaffField(() => SessionDetailsInput, { description: 'What it is called for; the agenda as a whole.' })
  details!: SessionDetailsInput;
}

@InputType({ description: 'What comes on the agenda of a session that was not opened yet.' })
export class PutOnAgendaInput extends SessionInput {
  @StaffField(() => [String], {
    description: 'Proposals (references) sent to the session that are on no agenda; at most 100.',
  })
  proposals!: string[];

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'One item for all, decided by one vote; left out, an item for each.',
  })
  asLot?: boolean | null;
}

@InputType({ description: 'A step of a session: OPEN, CLOSE, PUBLISH or CANCEL.' })
export class DecideSessionInput extends SessionInput {
  @StaffField(() => SessionActionEnum, { description: 'Which step.' })
  action!: SessionAction;

  @StaffField(() => LocalizedTextInput, { nullable: true, description: 'Why it is called off.' })
  reason?: LocalizedTextInput | null;
}

@InputType({ description: 'Who came in and who left.' })
export class RecordAttendanceInput extends SessionInput {
  @StaffField(() => [ID], { nullable: true, description: 'Mandates of people who came in.' })
  arrived?: string[] | null;

  @StaffField(() => [ID], { nullable: true, description: 'Mandates of people who left, recorded first.' })
  left?: string[] | null;
}

@InputType({ description: 'An item to be voted on.' })
export class PutToVoteInput extends SessionInput {
  @StaffField(() => ID, { description: 'The item.' })
  item!: string;

  @StaffField(() => BallotKindEnum, { description: 'Open or secret.' })
  ballot!: BallotKind;

  @StaffField(() => SessionMotionEnum, { nullable: true, description: 'For proposals: what is moved.' })
  action?: SessionMotion | null;

  @StaffField(() => InadmissibilityReasonEnum, { nullable: true, description: 'For SESSION_REFUSE.' })
  reasonCode?: InadmissibilityReason | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description:
      'The justification where the step needs one, or what is moved on any other item; at most 3,000 characters.',
  })
  text?: LocalizedTextInput | null;
}

@InputType({ description: 'A vote.' })
export class CastVoteInput {
  @StaffField(() => ID, { description: 'The vote: with it comes the motion one has read.' })
  vote!: string;

  @StaffField(() => VoteChoiceEnum, {
    description: 'For, against, or neither. It is not changed afterwards.',
  })
  choice!: VoteChoice;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The item whose vote is closed.' })
export class DecideItemInput extends SessionInput {
  @StaffField(() => ID, { description: 'The item.' })
  item!: string;
}

@InputType({ description: 'An item that is not voted on.' })
export class SettleItemInput extends SessionInput {
  @StaffField(() => ID, { description: 'The item.' })
  item!: string;

  @StaffField(() => ItemSettlementEnum, { description: 'What becomes of it.' })
  to!: ItemSettlement;

  @StaffField(() => LocalizedTextInput, {
    description: 'Why; it is in the minutes. At most 3,000 characters.',
  })
  reason!: LocalizedTextInput;
}

@InputType({ description: 'A vote that cannot stand.' })
export class AnnulVoteInput extends SessionInput {
  @StaffField(() => ID, { description: 'The item.' })
  item!: string;

  @StaffField(() => LocalizedTextInput, { description: 'Why; it is in the minutes.' })
  reason!: LocalizedTextInput;
}

@InputType({ description: 'The minutes of a session.' })
export class SaveMinutesInput extends SessionInput {
  @StaffField(() => LocalizedTextInput, {
    description:
      'Its minutes, at most 30,000 characters a language. `minutesDraft` of the session is where one begins; all three languages are needed to publish them.',
  })
  minutes!: LocalizedTextInput;
}
