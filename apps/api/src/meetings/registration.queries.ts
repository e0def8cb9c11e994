import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { meetingFacts, type HeldMeeting } from './hold-meeting.js';
import type { MeetingRegistration } from './registration.type.js';

export type RegistrationRow = MeetingRegistration & { meetingId: string };

/** Whoever is registered, by name; those who called off last. Read only by who may: see the resolver. */
export const registrationsOfMeeting: LoaderOf<string, RegistrationRow[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<RegistrationRow>`
        select meeting_id as "meetingId", name, state, code, needs, checked_in_at as "checkedInAt"
        from meeting_registration where meeting_id = any(${ids}::uuid[])
        order by array_position(array['ACCEPTED', 'WAITING', 'CANCELLED'], state), name, registered_at`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.meetingId,
  );

export interface RegistrationCounts {
  meetingId: string;
  accepted: number;
  waiting: number;
  present: number;
}

export const countsOfMeeting: LoaderOf<string, RegistrationCounts | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<RegistrationCounts>`
        select meeting_id as "meetingId", count(*) filter (where state = 'ACCEPTED')::int as accepted,
               count(*) filter (where state = 'WAITING')::int as waiting, count(checked_in_at)::int as present
        from meeting_registration where meeting_id = any(${ids}::uuid[]) group by 1`.execute(context.read);
      return rows;
    },
    (row) => row.meetingId,
  );

export const factsOfMeeting: LoaderOf<string, HeldMeeting | null> = (context) =>
  oneByKey(
    (ids) => meetingFacts(context.read, sql`m.id = any(${ids}::uuid[])`),
    (row) => row.id,
  );
