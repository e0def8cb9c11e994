import type { SeatInSessionFragment } from '../generated/graphql';

type Seat = Pick<SeatInSessionFragment, 'college' | 'seat' | 'sitting'>;

/** Who is to sit in which seat, by mandate; null where nobody does any more. */
export type Ticks = Record<string, string | null>;

export const seatKey = ({ college, seat }: Seat): string => `${college}.${seat}`;

const isWanted = (ticks: Ticks, seat: Seat): boolean => {
  const wanted = ticks[seatKey(seat)];
  return wanted !== undefined && wanted !== seat.sitting;
};

/** Ticks of seats that are not yet as they were ticked. */
export const stillWanted = (ticks: Ticks, seats: readonly Seat[]): Ticks =>
  Object.fromEntries(
    seats
      .filter((seat) => isWanted(ticks, seat))
      .map((seat) => [seatKey(seat), ticks[seatKey(seat)] ?? null]),
  );

/** What has to be recorded for the room to be as it was ticked: who is there already is not recorded again. */
export function changesOf(seats: readonly Seat[], ticks: Ticks): { arrived: string[]; gone: string[] } {
  const changed = seats.filter((seat) => isWanted(ticks, seat));
  const mandates = (all: (string | null | undefined)[]) => all.filter((one) => one != null);
  return {
    arrived: mandates(changed.map((seat) => ticks[seatKey(seat)])),
    gone: mandates(changed.map(({ sitting }) => sitting)),
  };
}
