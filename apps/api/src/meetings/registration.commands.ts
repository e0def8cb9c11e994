import { checkName } from '@iltizam/domain/justifications';
import { checkRegistration } from '@iltizam/domain/registrations';
import { checkText } from '@iltizam/domain/text-limits';
import { askToConfirm } from '../citizens/ask-to-confirm.js';
import { citizenOf } from '../citizens/citizen-of.js';
import { guardForm } from '../citizens/guard-form.js';
import { runCommand } from '../commands/run-command.js';
import type { Context } from '../graphql/context.js';
import { writtenRegion } from '../citizens/written-region.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { MeetingRegistrationEntity } from './meeting-registration.entity.js';
import { moveUp } from './move-up.js';
import { holdDoor, type RegistrationPayload } from './register.js';
import type { CancelRegistrationInput, RegisterForMeetingInput } from './registration.inputs.js';

/** Asks to come to a meeting. The answer is the same for every address; the seat is given when it is confirmed. */
export async function registerForMeeting(
  context: Context,
  { guard, ...input }: RegisterForMeetingInput,
): Promise<{ confirmed: boolean; reference: string }> {
  const payload = written(input);
  const { confirmed } = await runCommand(context, {
    operation: 'Mutation.registerForMeeting',
    input: { idempotencyKey: input.idempotencyKey, email: guard.email, ...payload },
    prepare: () => guardForm(context, 'REGISTRATION', guard),
    change: async (change, passed) => {
      const door = await holdDoor(change, payload.meeting);
      accepted(checkRegistration(door, change.today));
      const asked = await askToConfirm(change, passed, { kind: 'REGISTRATION', payload });
      if (!asked.confirmed)
        change.touch(
          { recordType: 'MEETING', recordId: door.id, reference: payload.meeting, changes: [] },
          'CITIZEN',
        );
      return { confirmed: asked.confirmed };
    },
  });
  return { confirmed, reference: payload.meeting };
}

function written(input: Omit<RegisterForMeetingInput, 'guard'>): RegistrationPayload {
  const name = accepted(checkName(input.name));
  const needs = accepted(checkText(input.needs ?? '', 'needs', 'needs'));
  return {
    meeting: input.meeting,
    name,
    region: writtenRegion(input.region),
    capacity: input.capacity ?? null,
    ageBand: input.ageBand ?? null,
    gender: input.gender ?? null,
    needs: needs === '' ? null : needs,
  };
}

/** Calls off; whoever waited longest moves up. What was said of oneself goes at once. */
export const cancelRegistration = (
  context: Context,
  input: CancelRegistrationInput,
): Promise<{ reference: string }> => {
  const citizen = citizenOf(context);
  return runCommand(context, {
    operation: 'Mutation.cancelRegistration',
    input,
    change: async (change) => {
      const door = await holdDoor(change, input.meeting);
      const held = await change.em.findOne(MeetingRegistrationEntity, {
        meetingId: door.id,
        citizenId: citizen.id,
      });
      if (!held) throw notFound();
      if (door.state !== 'ANNOUNCED' || held.checkedInAt)
        deny('WRONG_STATE', undefined, { facts: { state: door.state } });
      if (held.state !== 'CANCELLED') {
        change.em.assign(held, {
          state: 'CANCELLED',
          cancelledAt: change.now,
          region: null,
          capacity: null,
          ageBand: null,
          gender: null,
          needs: null,
        });
        await change.em.flush();
        await moveUp(change, door.id, door.seats);
        change.touch(
          { recordType: 'MEETING', recordId: door.id, reference: input.meeting, changes: [] },
          'CITIZEN',
        );
      }
      return { reference: input.meeting };
    },
  });
};
