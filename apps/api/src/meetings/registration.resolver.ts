import { readsOfMeeting } from '@iltizam/domain/meeting-readers';
import { openMeetingActions } from '@iltizam/domain/meeting-workflow';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AvailableAction, shownActions } from '../graphql/available-action.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { noteRead } from '../personal-data/note-read.js';
import { checkIn } from './check-in.command.js';
import { meetingRows } from './meeting.queries.js';
import { Meeting } from './meeting.type.js';
import { countsOfMeeting, factsOfMeeting, registrationsOfMeeting } from './registration.queries.js';
import { CheckInInput, CheckInPayload, MeetingRegistration } from './registration.type.js';

@Resolver(() => Meeting)
export class MeetingRegistrationResolver {
  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Seats that are free; null where there is no limit, or the meeting is over.',
  })
  async seatsLeft(@Root() { id, seats, state }: Meeting, @Ctx() context: Context): Promise<number | null> {
    if (seats === null || state !== 'ANNOUNCED') return null;
    const counts = await context.load(countsOfMeeting).load(id);
    if (counts === null) return seats;
    return counts.waiting > 0 ? 0 : Math.max(0, seats - counts.accepted);
  }

  @FieldResolver(() => Int, { description: 'Registrations with a seat.' })
  async acceptedCount(@Root() { id }: Meeting, @Ctx() context: Context): Promise<number> {
    return (await context.load(countsOfMeeting).load(id))?.accepted ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Registrations that wait for a seat.' })
  async waitingCount(@Root() { id }: Meeting, @Ctx() context: Context): Promise<number> {
    return (await context.load(countsOfMeeting).load(id))?.waiting ?? 0;
  }

  @FieldResolver(() => Int, { description: 'People checked in.' })
  async presentCount(@Root() { id }: Meeting, @Ctx() context: Context): Promise<number> {
    return (await context.load(countsOfMeeting).load(id))?.present ?? 0;
  }

  @FieldResolver(() => [AvailableAction], { description: 'What this person has before them on it.' })
  async actions(@Root() { id }: Meeting, @Ctx() context: Context): Promise<AvailableAction[]> {
    const facts = await context.load(factsOfMeeting).load(id);
    return facts ? shownActions(context.actor, openMeetingActions(context.actor, facts, context.today)) : [];
  }

  @Query(() => [MeetingRegistration], {
    description:
      'The list of the day: who is registered for a meeting. That it was read is written down. For the secretariat and the rapporteur of it; NOT_FOUND for others.',
  })
  async meetingRegistrations(
    @Ctx() context: Context,
    @Arg('meeting', () => String, { description: 'The meeting (reference).' }) reference: string,
  ): Promise<MeetingRegistration[]> {
    const [meeting] = await meetingRows(context.read, sql`m.reference = ${reference}`);
    if (!meeting || !readsOfMeeting(context.actor, 'registrations', reference)) throw notFound();
    const registered = await context.load(registrationsOfMeeting).load(meeting.id);
    await noteRead(context.em.fork(), context, {
      operation: 'Query.meetingRegistrations',
      recordType: 'MEETING',
      recordId: meeting.id,
      reference,
      people: registered.length,
      reason: 'PARTICIPATION',
    });
    return registered;
  }

  @Mutation(() => CheckInPayload, {
    description:
      'Lets somebody in by the code of the registration, on the day of the meeting. Refused: NOT_FOUND (no such code), WRONG_STATE (no seat, called off, not the day).',
  })
  async checkIn(
    @Ctx() context: Context,
    @Arg('input', () => CheckInInput, { description: 'Where, and which code.' }) input: CheckInInput,
  ): Promise<CheckInPayload> {
    const { reference, code } = await checkIn(context, input);
    const [meeting] = await meetingRows(context.read, sql`m.reference = ${reference}`);
    const all = await context.load(registrationsOfMeeting).load(meeting!.id);
    const registration = all.find((one) => one.code === code)!;
    const present = all.filter(({ checkedInAt }) => checkedInAt !== null).length;
    return { registration, present, meeting: meeting! };
  }
}
