import { holdsOn, seatedDuring, type SeatCapacity } from '@iltizam/domain/mandates';
import type { College } from '@iltizam/domain/roles';
import { today } from '../i18n/format';
import type { CycleRecord, MandateRecord } from './committee.record';

const runs = (from: string, to: string | null, day: string): boolean => holdsOn({ from, to }, day);

/** The cycle of today, else the one that is agreed for later, else the last there was. */
export const currentOf = (cycles: readonly CycleRecord[], day = today()): CycleRecord | null =>
  cycles.find(({ startsOn, endsOn }) => runs(startsOn, endsOn, day)) ?? cycles[0] ?? null;

/** A seat as it is held: its member and its substitute of today or of the days to come. */
export type SeatHeld = { seat: number } & Record<SeatCapacity, MandateRecord | null>;

/** Every seat there is in a college, taken or not. */
export function seatsOf(cycle: CycleRecord, college: College, day = today()): SeatHeld[] {
  const count = cycle.seats.find((one) => one.college === college)?.seats ?? 0;
  const held = cycle.mandates.filter((one) => one.college === college && !isOver(one, day));
  return Array.from({ length: count }, (_, index) => {
    const seat = index + 1;
    const as = (capacity: SeatCapacity) =>
      held.find((one) => one.seat === seat && one.capacity === capacity) ?? null;
    return { seat, MEMBER: as('MEMBER'), SUBSTITUTE: as('SUBSTITUTE') };
  });
}

export const isOver = ({ validTo }: MandateRecord, day = today()): boolean =>
  validTo !== null && validTo < day;

/** Mandates of a college that are over, the latest first. */
export const formerOf = (cycle: CycleRecord, college: College, day = today()): MandateRecord[] =>
  cycle.mandates
    .filter((one) => one.college === college && isOver(one, day))
    .toSorted((one, other) => (other.validTo ?? '').localeCompare(one.validTo ?? ''));

/** The seat a person has in those days already, of which mandates of theirs tell. */
export const seatOfCandidate = (
  { mandates }: CycleRecord,
  own: readonly string[],
  from: string,
  to: string | null,
): MandateRecord | undefined =>
  seatedDuring(
    { from, to },
    mandates
      .filter(({ id }) => own.includes(id))
      .map((mandate) => ({ ...mandate, from: mandate.validFrom, to: mandate.validTo })),
  );
