import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import type { Job } from '../jobs/job.js';
import { tellRegistered } from './tell-registered.js';

/** Days before a meeting on which those with a seat are reminded. */
const ahead = 2;

/** Reminds everybody with a seat, once, shortly before the meeting. */
export const meetingReminders: Job = {
  name: 'meeting-reminders',
  everyMinutes: 60,
  async run({ em, now, today }) {
    const { rows } = await sql<{ id: string }>`
      update meeting_registration r set reminded_at = ${now} from meeting m
      where m.id = r.meeting_id and m.state = 'ANNOUNCED' and r.state = 'ACCEPTED' and r.reminded_at is null
        and m.held_on between ${today}::date and ${today}::date + ${ahead}::int
        and r.registered_at < ${today}::date
      returning r.id`.execute(readerOf(em));
    const ids = rows.map(({ id }) => id);
    return {
      written: await tellRegistered({ em, now }, 'MEETING_REMINDER', sql`r.id = any(${ids}::uuid[])`),
    };
  },
};
