import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { MeetingPayload, meetingPayload } from './meeting.payload.js';
import { Meeting } from './meeting.type.js';
import { answerPoll, decidePoll } from './poll.commands.js';
import { AnswerPollInput, DecidePollInput } from './poll.inputs.js';
import { ownPollStanding, pollsOfMeeting } from './poll.queries.js';
import { AnswerPollPayload, MeetingPoll, OwnPollStanding } from './poll.type.js';

@Resolver(() => Meeting)
export class MeetingPollsResolver {
  @Public()
  @FieldResolver(() => [MeetingPoll], { description: 'The questions put to the room.' })
  polls(@Root() meeting: Meeting, @Ctx() context: Context): Promise<MeetingPoll[]> {
    return context.load(pollsOfMeeting).load(meeting.id);
  }
}

@Resolver(() => MeetingPoll)
export class PollResolver {
  @Public()
  @FieldResolver(() => OwnPollStanding, {
    nullable: true,
    description: 'Of the person the portal recognises; null for everybody else.',
  })
  ownStanding(@Root() { id }: MeetingPoll, @Ctx() context: Context): Promise<OwnPollStanding | null> {
    return context.load(ownPollStanding).load(id);
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Opens a poll to those who are there, from the day of the meeting on, or closes it and counts. Refused: NOT_ALLOWED, STALE_VERSION, WRONG_STATE, NOT_FOUND.',
  })
  async decidePoll(
    @Ctx() context: Context,
    @Arg('input', () => DecidePollInput, { description: 'Which, and what.' }) input: DecidePollInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await decidePoll(context, input));
  }

  @Public()
  @Mutation(() => AnswerPollPayload, {
    description:
      'Answers a poll, once, as somebody who is there: checked in at the door, or with a seat where one takes part from afar. Secret. Refused: NOT_ALLOWED (not recognised, no seat, not checked in), WRONG_STATE (not open, answered already), NOT_FOUND, INVALID_INPUT.',
  })
  async answerPoll(
    @Ctx() context: Context,
    @Arg('input', () => AnswerPollInput, { description: 'Which poll, and which answer.' })
    input: AnswerPollInput,
  ): Promise<AnswerPollPayload> {
    await answerPoll(context, input);
    return { answered: true };
  }
}
