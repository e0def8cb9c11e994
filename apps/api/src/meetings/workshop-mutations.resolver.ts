import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { MeetingPayload, meetingPayload } from './meeting.payload.js';
import { proposeFromMeeting } from './propose-from-meeting.command.js';
import { recordEntry, savePoll, saveWorkshop } from './record-workshop.commands.js';
import { releaseEntries } from './release-entries.command.js';
import {
  ProposeFromMeetingInput,
  RecordEntryInput,
  ReleaseEntriesInput,
  SavePollInput,
  SaveWorkshopInput,
} from './workshop.inputs.js';

@Resolver()
export class WorkshopMutationsResolver {
  @Mutation(() => MeetingPayload, {
    description:
      'Begins or changes a group of a meeting. Refused: NOT_ALLOWED, WRONG_STATE, NOT_FOUND, INVALID_INPUT.',
  })
  async saveWorkshop(
    @Ctx() context: Context,
    @Arg('input', () => SaveWorkshopInput, { description: 'The group.' }) input: SaveWorkshopInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await saveWorkshop(context, input));
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Records what a group put down, or changes it; it waits for release. Refused: NOT_ALLOWED, STALE_VERSION, WRONG_STATE, INVALID_INPUT.',
  })
  async recordEntry(
    @Ctx() context: Context,
    @Arg('input', () => RecordEntryInput, { description: 'The entry.' }) input: RecordEntryInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await recordEntry(context, input));
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Lets what groups put down appear to everybody, all of it or none. Refused: NOT_ALLOWED (`ownWords`: who put it down or changed it last does not release it), STALE_VERSION, WRONG_STATE, NOT_FOUND, LIMIT_EXCEEDED.',
  })
  async releaseEntries(
    @Ctx() context: Context,
    @Arg('input', () => ReleaseEntriesInput, { description: 'Which.' }) input: ReleaseEntriesInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await releaseEntries(context, input));
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Makes a proposal of released entries, with the meeting as its origin. Refused: STAGE_CLOSED, WRONG_STATE, NOT_FOUND, INVALID_INPUT.',
  })
  async proposeFromMeeting(
    @Ctx() context: Context,
    @Arg('input', () => ProposeFromMeetingInput, { description: 'Of what.' }) input: ProposeFromMeetingInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await proposeFromMeeting(context, input));
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Puts a question to the room, or its counted votes. Refused: NOT_ALLOWED, STALE_VERSION, INVALID_INPUT.',
  })
  async savePoll(
    @Ctx() context: Context,
    @Arg('input', () => SavePollInput, { description: 'The question.' }) input: SavePollInput,
  ): Promise<MeetingPayload> {
    return meetingPayload(context, await savePoll(context, input));
  }
}
