import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Reader } from '../database/database.js';
import type { Theme } from '../plans/plan.type.js';
import type { Meeting, MeetingInstitution } from './meeting.type.js';

export const meetingById: LoaderOf<string, Meeting | null> = (context) =>
  oneByKey(
    (ids) => meetingRows(context.read, sql`m.id = any(${ids})`),
    (row) => row.id,
  );

export const meetingsOfPlan: LoaderOf<string, Meeting[]> = (context) =>
  manyByKey(
    (ids) => meetingRows(context.read, sql`m.plan_id = any(${ids})`),
    (row) => row.planId,
  );

/** A speaker's institution is named as it was called on the day. */
const onTheDay = (speaker: ReturnType<typeof sql>) =>
  sql`${speaker} || jsonb_build_object('heldOn', m.held_on)`;

const expertsOnTheDay = sql`(
  select coalesce(jsonb_agg(${onTheDay(sql`e.value`)} order by e.place), '[]')
  from jsonb_array_elements(m.experts) with ordinality e (value, place))`;

const itemsOnTheDay = sql`(
  select coalesce(jsonb_agg(case when jsonb_typeof(i.value -> 'speaker') = 'object'
    then jsonb_set(i.value, '{speaker}', ${onTheDay(sql`(i.value -> 'speaker')`)}) else i.value end order by i.place), '[]')
  from jsonb_array_elements(m.programme) with ordinality i (value, place))`;

export async function meetingRows(read: Reader, where: ReturnType<typeof sql>): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`
    select m.id, m.reference, m.plan_id as "planId", m.ordinal, m.kind, m.format, m.state, m.version,
           m.cancel_reason as "cancelReason", m.purpose, m.held_on::text as "heldOn",
           m.start_time as "startTime", m.end_time as "endTime", m.venue, m.city, m.link, m.regions, m.seats,
           m.registration_opens_on::text as "registrationOpensOn",
           m.registration_closes_on::text as "registrationClosesOn",
           ${itemsOnTheDay} as programme, ${expertsOnTheDay} as experts,
           coalesce(m.participant_tables, '[]') as "participantTables", coalesce(m.reach, '[]') as reach,
           m.recording, m.report, m.registered, m.participants
    from meeting m where ${where} order by m.held_on, m.reference`.execute(read);
  return rows;
}

export const themesOfMeeting: LoaderOf<string, (Theme & { meetingId: string })[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<Theme & { meetingId: string }>`
        select mt.meeting_id as "meetingId", t.id, t.plan_id as "planId", t.reference, t.ordinal, t.name, t.note,
               t.rationale, t.recorded_portal as "recordedPortal", t.recorded_meeting as "recordedMeeting"
        from meeting_theme mt join theme t on t.id = mt.theme_id
        where mt.meeting_id = any(${ids}) order by t.ordinal`.execute(context.read);
      return rows;
    },
    (row) => row.meetingId,
  );

export const institutionsOfMeeting: LoaderOf<string, MeetingInstitution[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<MeetingInstitution>`
        select mi.meeting_id as "meetingId", mi.institution_id as "institutionId", mi.role,
               m.held_on::text as "heldOn"
        from meeting_institution mi join meeting m on m.id = mi.meeting_id
        join institution i on i.id = mi.institution_id
        where mi.meeting_id = any(${ids})
        order by array_position(array['ORGANISER', 'PARTNER', 'INVITED'], mi.role), i.reference`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.meetingId,
  );
