import { sql } from 'kysely';
import { array, plain, string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { institutionOn } from '../rows/institutions.js';
import { onlyThemeOf, planOf, themesOf } from '../rows/plans.js';
import { proposalsOfMeeting } from '../rows/proposals.js';
import { localized } from './text.js';

export const meetingInstitution: Model = {
  role: () => word(sql`mi.role`),
  institution: (at) => institutionOn(at, sql`mi.institution_id`, sql`up.held_on`),
};

/** A meeting called `m`. */
export const meeting: Model = {
  id: () => word(sql`m.id`),
  reference: () => string(sql`m.reference`),
  ordinal: () => plain(sql`m.ordinal`),
  kind: () => word(sql`m.kind`),
  format: () => word(sql`m.format`),
  state: () => word(sql`m.state`),
  cancelReason: localized(sql`m.cancel_reason`),
  purpose: localized(sql`m.purpose`),
  link: () => string(sql`m.link`),
  regions: () =>
    array(
      sql`(select array_agg(r order by n) from jsonb_array_elements_text(m.regions) with ordinality t (r, n))`,
    ),
  seats: () => plain(sql`m.seats`),
  registrationOpensOn: () => word(sql`m.registration_opens_on`),
  registrationClosesOn: () => word(sql`m.registration_closes_on`),
  recording: () => string(sql`m.recording`),
  report: () => string(sql`m.report`),
  version: () => plain(sql`m.version`),
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
    at.many('MeetingInstitution', {
      from: sql`from (select m.id, m.held_on) up join meeting_institution mi on mi.meeting_id = up.id
        join institution mii on mii.id = mi.institution_id`,
      order: sql`array_position(array['ORGANISER', 'PARTNER', 'INVITED'], mi.role), mii.reference`,
    }),
  proposals: (at) => proposalsOfMeeting(at, sql`m.id`),
};
