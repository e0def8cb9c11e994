import { typedCode } from '@iltizam/domain/registrations';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { deny } from '../graphql/refused.js';
import { holdMeeting, touchMeeting } from './hold-meeting.js';
import { MeetingRegistrationEntity } from './meeting-registration.entity.js';
import type { CheckInInput } from './registration.type.js';

/** Lets somebody in by the code of the registration. Twice is once. */
export const checkIn = (
  context: Context,
  input: CheckInInput,
): Promise<{ reference: string; code: string }> =>
  runCommand(context, {
    operation: 'Mutation.checkIn',
    input,
    change: async (change) => {
      const meeting = await holdMeeting(change, input.meeting, 'CHECK_IN');
      const code = typedCode(input.code);
      const held = await change.em.findOne(MeetingRegistrationEntity, { meetingId: meeting.id, code });
      if (!held) return deny('NOT_FOUND', undefined, { field: 'code' });
      if (held.state !== 'ACCEPTED') deny('WRONG_STATE', 'notAccepted', { facts: { state: held.state } });
      if (!held.checkedInAt) {
        held.checkedInAt = change.now;
        // Who came is nobody's business but the door's: the log says that somebody did.
        touchMeeting(change, meeting, meeting.decision, {}, { checkedIn: 1 });
      }
      return { reference: meeting.reference, code };
    },
  });
