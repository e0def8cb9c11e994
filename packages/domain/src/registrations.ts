import type { Day } from './days.js';
import type { MeetingState } from './meeting-table.js';
import { accept, refuse, type Result } from './refusals.js';

/** `WAITING`: no seat was left; the earliest moves up when one becomes free. */
export const registrationStates = ['ACCEPTED', 'WAITING', 'CANCELLED'] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** What a person may say of themselves; nothing is asked that the reports do not count. All voluntary. */
export const ageBands = ['UNDER_18', 'FROM_18', 'FROM_30', 'FROM_40', 'FROM_50', 'FROM_60'] as const;
export type AgeBand = (typeof ageBands)[number];

export const genders = ['FEMALE', 'MALE'] as const;
export type Gender = (typeof genders)[number];

export const participantCapacities = [
  'CITIZEN',
  'ASSOCIATION',
  'RESEARCHER',
  'LOCAL_ELECTED_OFFICIAL',
  'PUBLIC_SECTOR',
  'PRIVATE_SECTOR',
  'MEDIA',
] as const;
export type ParticipantCapacity = (typeof participantCapacities)[number];

/** A meeting one registers for, as far as that goes. */
export type Registrable = {
  state: MeetingState;
  registrationOpensOn: Day | null;
  registrationClosesOn: Day | null;
};

/** Both days count. A meeting without a window takes no registration here. */
export function checkRegistration(meeting: Registrable, today: Day): Result<null> {
  const { state, registrationOpensOn: opens, registrationClosesOn: closes } = meeting;
  if (state !== 'ANNOUNCED') return refuse('WRONG_STATE', undefined, { facts: { state } });
  if (opens === null || closes === null) return refuse('WRONG_STATE', 'noRegistration');
  if (today < opens) return refuse('WRONG_STATE', 'notOpenYet', { facts: { day: opens } });
  if (today > closes) return refuse('WRONG_STATE', 'windowClosed', { facts: { day: closes } });
  return accept(null);
}

/** Whoever comes gets a seat while one is free and nobody waits for it; null seats: as many as come. */
export const seatFor = (seats: number | null, accepted: number, waiting: number): RegistrationState =>
  seats === null || (waiting === 0 && accepted < seats) ? 'ACCEPTED' : 'WAITING';

/** How many of those who wait move up. */
export const movingUp = (seats: number | null, accepted: number, waiting: number): number =>
  seats === null ? waiting : Math.max(0, Math.min(waiting, seats - accepted));

/** Read aloud and typed at a door: nothing in it is mistaken for something else. */
export const codeLetters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const codeLength = 6;

/** A code as it is kept, whatever case, spaces or dashes it was typed with. */
export const typedCode = (text: string): string => text.toUpperCase().replaceAll(/[\s-]/g, '');
