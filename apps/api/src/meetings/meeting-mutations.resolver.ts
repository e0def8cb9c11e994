import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { closeMeeting, publishMeetingReport } from './close-meeting.command.js';
import {
  AnnounceMeetingInput,
  CancelMeetingInput,
  CloseMeetingInput,
  PublishMeetingReportInput,
  UpdateMeetingInput,
} from './meeting.inputs.js';
import { MeetingPayload, meetingPayload } from './meeting.payload.js';
import { announceMeeting, cancelMeeting, updateMeeting } from './write-meeting.commands.js';

@Resolver()
export class MeetingMutationsResolver {
  @Mutation(() => MeetingPayload, {
    description:
      'Announces a meeting; it gets the next number of its plan. Refused: INVALID_INPUT, NOT_FOUND.',
  })
  async announceMeeting(
    @Ctx() context: Context,
    @Arg('input', () => AnnounceMeetingInput, { description: 'The meeting.' }) input: AnnounceMeetingInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await announceMeeting(context, input));
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Changes what is announced of a meeting that was not held yet. Refused: STALE_VERSION, WRONG_STATE, INVALID_INPUT, NOT_FOUND.',
  })
  async updateMeeting(
    @Ctx() context: Context,
    @Arg('input', () => UpdateMeetingInput, { description: 'What is announced.' }) input: UpdateMeetingInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await updateMeeting(context, input));
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Calls a meeting off; whoever is registered is told. Refused: STALE_VERSION, WRONG_STATE, REASON_REQUIRED.',
  })
  async cancelMeeting(
    @Ctx() context: Context,
    @Arg('input', () => CancelMeetingInput, { description: 'Which, and why.' }) input: CancelMeetingInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await cancelMeeting(context, input));
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Closes a meeting with its figures, from its day on: what people said of themselves is counted, without small counts, and erased. Refused: STALE_VERSION, WRONG_STATE, INVALID_INPUT.',
  })
  async closeMeeting(
    @Ctx() context: Context,
    @Arg('input', () => CloseMeetingInput, { description: 'Which, and its figures.' })
    input: CloseMeetingInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await closeMeeting(context, input));
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Publishes the report and the recording of a meeting that was held. Refused: STALE_VERSION, WRONG_STATE, INVALID_INPUT.',
  })
  async publishMeetingReport(
    @Ctx() context: Context,
    @Arg('input', () => PublishMeetingReportInput, { description: 'Which, and where they are.' })
    input: PublishMeetingReportInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await publishMeetingReport(context, input));
  }
}
