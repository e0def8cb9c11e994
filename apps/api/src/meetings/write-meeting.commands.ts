import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { deny } from '../graphql/refused.js';
import { closePolls } from './poll.commands.js';
import { takeMeeting, touchMeeting } from './hold-meeting.js';
import { MeetingEntity } from './meeting.entity.js';
import { moveUp } from './move-up.js';
import { tellRegistered } from './tell-registered.js';
import type { AnnounceMeetingInput, CancelMeetingInput, UpdateMeetingInput } from './meeting.inputs.js';
import { linkMeeting, writtenMeeting } from './written-meeting.js';

type Answer = Promise<{ reference: string }>;

export const announceMeeting = (context: Context, input: AnnounceMeetingInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.announceMeeting',
    input,
    change: async (change) => {
      const plan = await nextOrdinal(change, input.plan);
      const written = await writtenMeeting(change, input.details);
      const reference = `${input.plan}-m${String(plan.ordinal).padStart(2, '0')}`;
      const meeting = change.em.create(MeetingEntity, {
        reference,
        planId: plan.id,
        ordinal: plan.ordinal,
        state: 'ANNOUNCED',
        ...written,
      });
      await change.em.flush();
      const links = await linkMeeting(change, meeting, input.details);
      touchMeeting(change, meeting, { actorRole: 'SECRETARIAT' }, {}, { ...written, ...links });
      return { reference };
    },
  });

/** The plan is held first: two meetings never get one number. */
async function nextOrdinal(change: Change, reference: string): Promise<{ id: string; ordinal: number }> {
  const read = readerOf(change.em);
  const held = await sql<{ id: string }>`
    select id from plan where reference = ${reference} for update`.execute(read);
  const id = held.rows[0]?.id ?? deny('NOT_FOUND', undefined, { field: 'plan' });
  const last = await sql<{ ordinal: number }>`
    select coalesce(max(ordinal), 0) + 1 as ordinal from meeting where plan_id = ${id}`.execute(read);
  return { id, ordinal: last.rows[0]!.ordinal };
}

export const updateMeeting = (context: Context, input: UpdateMeetingInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.updateMeeting',
    input,
    change: async (change) => {
      const { meeting, decision } = await takeMeeting(change, input, 'EDIT');
      const written = await writtenMeeting(change, input.details);
      const before = Object.fromEntries(
        Object.keys(written).map((field) => [field, meeting[field as keyof typeof written]]),
      );
      change.em.assign(meeting, written);
      await change.em.flush();
      const links = await linkMeeting(change, meeting, input.details);
      await moveUp(change, meeting.id, written.seats);
      touchMeeting(change, meeting, decision, before, { ...written, ...links });
      return { reference: meeting.reference };
    },
  });

export const cancelMeeting = (context: Context, input: CancelMeetingInput): Answer =>
  runCommand(context, {
    operation: 'Mutation.cancelMeeting',
    input,
    change: async (change) => {
      const reason = writtenText(input.reason, 'reason');
      const { meeting, decision } = await takeMeeting(change, input, 'CANCEL', reason);
      meeting.state = decision.to;
      meeting.cancelReason = reason;
      await closePolls(change, meeting.id);
      await change.em.flush();
      const told = sql`r.meeting_id = ${meeting.id} and r.state <> 'CANCELLED'`;
      await tellRegistered(change, 'MEETING_CANCELLED', told);
      touchMeeting(change, meeting, decision, { state: decision.from }, { state: decision.to, reason });
      return { reference: meeting.reference };
    },
  });
