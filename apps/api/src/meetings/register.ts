import type { Citizen } from '@iltizam/domain/citizen-links';
import {
  checkRegistration,
  codeLength,
  codeLetters,
  seatFor,
  type AgeBand,
  type Gender,
  type ParticipantCapacity,
  type Registrable,
} from '@iltizam/domain/registrations';
import type { Region } from '@iltizam/domain/regions';
import { sql } from 'kysely';
import { randomInt } from 'node:crypto';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { accepted, notFound } from '../graphql/refused.js';
import { MeetingRegistrationEntity } from './meeting-registration.entity.js';
import { tellRegistered } from './tell-registered.js';

/** What a person fills in; it waits with the link until the address is confirmed. */
export type RegistrationPayload = {
  meeting: string;
  name: string;
  region: Region | null;
  capacity: ParticipantCapacity | null;
  ageBand: AgeBand | null;
  gender: Gender | null;
  needs: string | null;
};

interface Door extends Registrable {
  id: string;
  seats: number | null;
}

/**
 * Gives somebody a seat, or a place among those who wait. The meeting is held meanwhile, so that two people never get
 * the last seat; twice is once.
 */
export async function register(
  change: Change,
  citizen: Citizen,
  payload: Record<string, unknown>,
): Promise<string> {
  const { meeting: reference, ...said } = payload as RegistrationPayload;
  const door = await holdDoor(change, reference);
  const { em, now } = change;
  const held = await em.findOne(MeetingRegistrationEntity, { meetingId: door.id, citizenId: citizen.id });
  if (held && held.state !== 'CANCELLED') return reference;
  accepted(checkRegistration(door, change.today));
  const { accepted: taken, waiting } = await countSeats(change, door.id);
  const row = {
    ...said,
    state: seatFor(door.seats, taken, waiting),
    registeredAt: now,
    cancelledAt: null,
    remindedAt: null,
  };
  const registration = held
    ? em.assign(held, row)
    : em.create(MeetingRegistrationEntity, {
        meetingId: door.id,
        citizenId: citizen.id,
        code: await freeCode(change, door.id),
        ...row,
      });
  await em.flush();
  const kind = row.state === 'ACCEPTED' ? 'MEETING_ACCEPTED' : 'MEETING_WAITING';
  await tellRegistered(change, kind, sql`r.id = ${registration.id}`);
  // Who registers is nobody's business: the log says that somebody did.
  change.touch({ recordType: 'MEETING', recordId: door.id, reference, changes: [] }, 'CITIZEN');
  return reference;
}

/** The meeting, kept for this command alone. */
export async function holdDoor(change: Change, reference: string): Promise<Door> {
  const { rows } = await sql<Door>`
    select id, state, seats, registration_opens_on::text as "registrationOpensOn",
           registration_closes_on::text as "registrationClosesOn"
    from meeting where reference = ${reference} for update`.execute(readerOf(change.em));
  const [door] = rows;
  if (!door) throw notFound();
  return door;
}

export async function countSeats(
  change: Change,
  meetingId: string,
): Promise<{ accepted: number; waiting: number }> {
  const { rows } = await sql<{ accepted: number; waiting: number }>`
    select count(*) filter (where state = 'ACCEPTED')::int as accepted,
           count(*) filter (where state = 'WAITING')::int as waiting
    from meeting_registration where meeting_id = ${meetingId}`.execute(readerOf(change.em));
  return rows[0]!;
}

/** A code nobody else shows at this door. */
async function freeCode(change: Change, meetingId: string): Promise<string> {
  const code = Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join('');
  const taken = await change.em.count(MeetingRegistrationEntity, { meetingId, code });
  return taken === 0 ? code : freeCode(change, meetingId);
}
