import { sql } from 'kysely';
import { plain, string, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { institutionOn } from './institution.js';
import { onlyThemeOf, planOf, themesOf } from './plan.js';
import { proposalsOfMeeting } from './proposals.js';
import { localized } from './text.js';

const participant: Model = {
  role: () => word(sql`mi.role`),
  institution: (at) => institutionOn(at, sql`mi.institution_id`, sql`up.held_on`),
};

/** A meeting called `m`. */
const meeting: Model = {
  id: () => word(sql`m.id`),
  reference: () => string(sql`m.reference`),
  ordinal: () => plain(sql`m.ordinal`),
  kind: () => word(sql`m.kind`),
  format: () => word(sql`m.format`),
  heldOn: () => word(sql`m.held_on`),
  startTime: () => string(sql`m.start_time`),
  endTime: () => string(sql`m.end_time`),
  venue: localized(sql`m.venue`),
  city: localized(sql`m.city`),
  registered: () => plain(sql`m.registered`),
  participants: () => plain(sql`m.participants`),
  plan: (at) => planOf(at, sql`m.plan_id`),
  theme: (at) => onlyThemeOf(at, sql`m.id`),
  themes: (at) => themesOf(at, sql`m.id`),
  institutions: (at) =>
    at.many(participant, {
      from: sql`from (select m.id, m.held_on) up join meeting_institution mi on mi.meeting_id = up.id
        join institution mii on mii.id = mi.institution_id`,
      order: sql`array_position(array['ORGANISER', 'PARTNER', 'INVITED'], mi.role), mii.reference`,
    }),
  proposals: (at) => proposalsOfMeeting(at, sql`m.id`),
};

/** Meetings of something whose id is known as `up.id`. */
export const meetingsWhere = (at: At, id: Sql, condition: Sql): Sql =>
  at.many(meeting, {
    from: sql`from (select ${id} as id) up join meeting m on ${condition}`,
    order: sql`m.held_on, m.reference`,
  });

export const meetingWhere = (at: At, condition: Sql): Sql =>
  at.one(meeting, { from: sql`from meeting m where ${condition}` });

export const meetingOf = (at: At, id: Sql): Sql =>
  at.one(meeting, { from: sql`from (select ${id} as id) up join meeting m on m.id = up.id` });

export const allMeetings = (at: At, condition: Sql): Sql =>
  at.many(meeting, { from: sql`from meeting m where ${condition}`, order: sql`m.held_on, m.reference` });
