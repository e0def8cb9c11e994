import { movingUp } from '@iltizam/domain/registrations';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { countSeats } from './register.js';
import { tellRegistered } from './tell-registered.js';

/** Whoever waited longest gets what became free. The meeting is held by the command that frees it. */
export async function moveUp(change: Change, meetingId: string, seats: number | null): Promise<void> {
  const { accepted, waiting } = await countSeats(change, meetingId);
  const free = movingUp(seats, accepted, waiting);
  if (free === 0) return;
  const { rows } = await sql<{ id: string }>`
    update meeting_registration set state = 'ACCEPTED', version = version + 1 where id in (
      select id from meeting_registration where meeting_id = ${meetingId} and state = 'WAITING'
      order by registered_at, id limit ${free})
    returning id`.execute(readerOf(change.em));
  const ids = rows.map(({ id }) => id);
  await tellRegistered(change, 'MEETING_ACCEPTED', sql`r.id = any(${ids}::uuid[])`);
}
