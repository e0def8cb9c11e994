import type { Seats } from './committee-rules.js';
import type { Day } from './days.js';
import { holdsOn, type Mandate } from './mandates.js';
import { accept, refuse, type Result } from './refusals.js';
import { colleges, type College } from './roles.js';

/** One seat at one moment: who holds it, and who sits in it, the member or the substitute. */
export type SeatNow = { college: College; seat: number; holder: string | null; sitting: string | null };

/** Mandates of people who are in the room. */
export type InTheRoom = ReadonlySet<string>;

const sameSeat = (one: Mandate, other: Mandate): boolean =>
  one.college === other.college && one.seat === other.seat;

/** Somebody comes in: with a mandate of the day, to a seat nobody sits in. */
export function checkArrival(
  mandate: Mandate,
  mandates: readonly Mandate[],
  room: InTheRoom,
  day: Day,
): Result<null> {
  if (!holdsOn(mandate, day)) return refuse('WRONG_STATE', 'mandateOver', { field: 'mandate' });
  if (room.has(mandate.id)) return refuse('WRONG_STATE', 'alreadyPresent', { field: 'mandate' });
  const sitting = mandates.some(
    (other) =>
      other.id !== mandate.id && room.has(other.id) && holdsOn(other, day) && sameSeat(other, mandate),
  );
  return sitting ? refuse('WRONG_STATE', 'seatTaken', { field: 'mandate' }) : accept(null);
}

export const checkLeaving = (mandate: Mandate, room: InTheRoom): Result<null> =>
  room.has(mandate.id) ? accept(null) : refuse('WRONG_STATE', 'notPresent', { field: 'mandate' });

/** Every seat there is, in order, taken or not; a mandate that has ended seats nobody, whoever is in the room. */
export const seatsNow = (
  seats: Seats,
  mandates: readonly Mandate[],
  room: InTheRoom,
  day: Day,
): SeatNow[] => {
  const today = mandates.filter((mandate) => holdsOn(mandate, day));
  return colleges.flatMap((college) =>
    Array.from({ length: seats[college] }, (_, index) => {
      const own = today.filter((mandate) => mandate.college === college && mandate.seat === index + 1);
      return {
        college,
        seat: index + 1,
        holder: own.find(({ capacity }) => capacity === 'MEMBER')?.person ?? null,
        sitting: own.find(({ id }) => room.has(id))?.person ?? null,
      };
    }),
  );
};
