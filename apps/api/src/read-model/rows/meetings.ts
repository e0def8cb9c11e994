import { sql } from 'kysely';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';

/** Meetings of something whose id is known as `up.id`. */
export const meetingsWhere = (at: At, id: Sql, condition: Sql): Sql =>
  at.many('Meeting', {
    from: sql`from (select ${id} as id) up join meeting m on ${condition}`,
    order: sql`m.held_on, m.reference`,
  });

export const meetingWhere = (at: At, condition: Sql): Sql =>
  at.one('Meeting', { from: sql`from meeting m where ${condition}` });

export const meetingOf = (at: At, id: Sql): Sql =>
  at.one('Meeting', { from: sql`from (select ${id} as id) up join meeting m on m.id = up.id` });

export const allMeetings = (at: At, condition: Sql): Sql =>
  at.many('Meeting', { from: sql`from meeting m where ${condition}`, order: sql`m.held_on, m.reference` });
