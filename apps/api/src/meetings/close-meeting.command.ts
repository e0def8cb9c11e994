import { runCommand } from '../commands/run-command.js';
import { writtenLink } from '../evidence/written-evidence.js';
import type { Context } from '../graphql/context.js';
import { deny } from '../graphql/refused.js';
import { countParticipants } from './count-participants.js';
import { takeMeeting, touchMeeting } from './hold-meeting.js';
import { closePolls } from './poll.commands.js';
import type { Reach } from './meeting-parts.js';
import type { CloseMeetingInput, PublishMeetingReportInput } from './meeting.inputs.js';

const most = 1_000_000;

/** The figures of the meeting, once: what people said of themselves is counted and then erased. */
export const closeMeeting = (context: Context, input: CloseMeetingInput): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.closeMeeting',
    input,
    change: async (change) => {
      const { meeting, decision } = await takeMeeting(change, input, 'CLOSE');
      for (const field of ['participants', 'online', 'onlineViews'] as const) {
        const given = input[field] ?? 0;
        if (given < 0 || given > most)
          deny('INVALID_INPUT', 'outOfRange', { field, facts: { minimum: 0, maximum: most, given } });
      }
      if ((input.online ?? 0) > input.participants)
        deny('INVALID_INPUT', 'outOfRange', {
          field: 'online',
          facts: { minimum: 0, maximum: input.participants, given: input.online ?? 0 },
        });
      await closePolls(change, meeting.id);
      const counted = await countParticipants(change, meeting.id);
      const reach = (channel: string, count: number | null): Reach[] =>
        count === null ? [] : [{ channel, count, qualifier: null, atLeast: false, asOf: change.today }];
      const after = {
        state: decision.to,
        registered: counted.registered,
        participants: input.participants,
        participantTables: counted.tables,
        reach: [
          ...reach('REGISTERED', counted.registered),
          ...reach('CHECKED_IN', counted.checkedIn),
          ...reach('ONLINE', input.online ?? null),
          ...reach('ONLINE_VIEWS', input.onlineViews ?? null),
        ],
      };
      change.em.assign(meeting, after);
      touchMeeting(change, meeting, decision, { state: decision.from }, after);
      return { reference: meeting.reference };
    },
  });

export const publishMeetingReport = (
  context: Context,
  input: PublishMeetingReportInput,
): Promise<{ reference: string }> =>
  runCommand(context, {
    operation: 'Mutation.publishMeetingReport',
    input,
    change: async (change) => {
      const { meeting, decision } = await takeMeeting(change, input, 'REPORT');
      const { report, recording } = meeting;
      const after = {
        report: input.report?.trim() ? writtenLink(input.report, 'report') : null,
        recording: input.recording?.trim() ? writtenLink(input.recording, 'recording') : null,
      };
      change.em.assign(meeting, {
        ...after,
        ...(after.report && !report
          ? { reportPublishedOn: change.today, reportPublishedPrecision: 'DAY' as const }
          : {}),
      });
      touchMeeting(change, meeting, decision, { report, recording }, after);
      return { reference: meeting.reference };
    },
  });
