import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { pollActions, pollStates, type PollState } from '@iltizam/domain/meeting-polls';
import { ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';

export const PollStateEnum = graphqlEnum('PollState', pollStates, 'How a question is put to the room.', {
  WRITTEN: 'Nobody answers it here; its votes, if there are any, were counted by hand.',
  OPEN: 'Those who are there answer it, once each.',
  CLOSED: 'What was answered is counted, for good.',
});

export const PollActionEnum = graphqlEnum('PollAction', pollActions, 'What is done with a poll.', {
  OPEN: 'Those who are there may answer.',
  CLOSE: 'The answers are counted; nobody can answer any more.',
});

@ObjectType({ description: 'An answer to a question put to the room.' })
export class PollOption {
  @PublicField(() => LocalizedText, { description: 'The answer.' })
  text!: Text;

  @PublicField(() => Int, {
    nullable: true,
    description:
      'How many gave it; null while not counted, and where few did and the number is kept back (cells under five).',
  })
  votes!: number | null;
}

@ObjectType({ description: 'The standing of the person the portal recognises towards a poll.' })
export class OwnPollStanding {
  @PublicField(() => Boolean, { description: 'May they answer now?' })
  canAnswer!: boolean;

  @PublicField(() => Boolean, { description: 'Have they answered? What, nobody knows.' })
  hasAnswered!: boolean;
}

@ObjectType({ description: 'A question put to the room.' })
export class MeetingPoll {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => LocalizedText, { description: 'The question.' })
  question!: Text;

  @PublicField(() => [PollOption], { description: 'The answers; none where the report does not give them.' })
  options!: PollOption[];

  @PublicField(() => PollStateEnum, { description: 'May it be answered here?' })
  state!: PollState;

  @PublicField(() => Int, {
    nullable: true,
    description:
      'How many people answered it here; null before it was closed, and where nobody was asked to.',
  })
  answered!: number | null;

  @StaffField(() => Int, { description: 'Its version, for changing it.' })
  version!: number;

  meetingId!: string;
}

@ObjectType({ description: 'That an answer was put into the urn.' })
export class AnswerPollPayload {
  @PublicField(() => Boolean, { description: 'Always true.' })
  answered!: boolean;
}
