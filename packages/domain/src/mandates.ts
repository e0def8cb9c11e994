import type { CandidacyState } from './candidacies.js';
import type { CommitteeRules, Seats } from './committee-rules.js';
import { addDays, isDay, type Day } from './days.js';
import { accept, refuse, type Result } from './refusals.js';
import type { College } from './roles.js';

/** A seat has one member, and somebody who sits in it where the member does not. */
export const seatCapacities = ['MEMBER', 'SUBSTITUTE'] as const;
export type SeatCapacity = (typeof seatCapacities)[number];

export type Cycle = { seats: Seats; rules: CommitteeRules; startsOn: Day; endsOn: Day | null };

/** Who holds which seat, from which day to which. */
export type Mandate = {
  id: string;
  college: College;
  seat: number;
  capacity: SeatCapacity;
  person: string;
  from: Day;
  /** The last day; null while none is known. */
  to: Day | null;
};

type Days = Pick<Mandate, 'from' | 'to'>;

export const holdsOn = ({ from, to }: Days, day: Day): boolean => from <= day && (to === null || day <= to);

const overlap = (one: Days, other: Days): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);

/** The seat somebody has in those days already: a person holds one at a time. */
export const seatedDuring = <Held extends Days>(days: Days, held: readonly Held[]): Held | undefined =>
  held.find((mandate) => overlap(mandate, days));

const wrong = (why: Parameters<typeof refuse>[1], field: string) => refuse('INVALID_INPUT', why, { field });

function checkDays(mandate: Mandate, cycle: Cycle): Result<null> {
  const { from, to, college } = mandate;
  if (!isDay(from)) return wrong('notADay', 'from');
  if (to !== null && !isDay(to)) return wrong('notADay', 'to');
  if (to !== null && to < from) return wrong('endBeforeStart', 'to');
  if (from < cycle.startsOn || (cycle.endsOn !== null && from > cycle.endsOn))
    return wrong('outsideCycle', 'from');
  if (cycle.endsOn !== null && to !== null && to > cycle.endsOn) return wrong('outsideCycle', 'to');
  return to === null && cycle.rules.rotating.includes(college) ? wrong('endNeeded', 'to') : accept(null);
}

/**
 * A mandate that can be given: on a seat there is, within the cycle, to somebody of that college, while nobody else
 * holds the seat in the same capacity and the person holds no other.
 */
export function checkMandate(
  mandate: Mandate,
  cycle: Cycle,
  others: readonly Mandate[],
  isOfCollege: boolean,
): Result<null> {
  const maximum = cycle.seats[mandate.college];
  if (!Number.isInteger(mandate.seat) || mandate.seat < 1 || mandate.seat > maximum)
    return refuse('INVALID_INPUT', 'outOfRange', {
      field: 'seat',
      facts: { minimum: 1, maximum, given: mandate.seat },
    });
  const days = checkDays(mandate, cycle);
  if (!days.ok) return days;
  if (!isOfCollege) return wrong('notOfCollege', 'person');
  const beside = others.filter((other) => other.id !== mandate.id && overlap(other, mandate));
  if (beside.some(({ person }) => person === mandate.person)) return wrong('alreadySeated', 'person');
  const { college, seat, capacity } = mandate;
  const taken = beside.some(
    (other) => other.college === college && other.seat === seat && other.capacity === capacity,
  );
  return taken ? wrong('seatTaken', 'seat') : accept(null);
}

/** A seat given for a candidacy: one that is retained, or in reserve for a substitute, and has no seat yet. */
export function checkRetained(
  { state, isOfSeat, seated }: { state: CandidacyState; isOfSeat: boolean; seated: boolean },
  capacity: SeatCapacity,
): Result<null> {
  const isRetained = state === 'RETAINED' || (state === 'RESERVE' && capacity === 'SUBSTITUTE');
  if (!isRetained || !isOfSeat) return wrong('notRetained', 'candidacy');
  return seated ? wrong('candidacySeated', 'candidacy') : accept(null);
}

/** Who stands in for a member on a day. */
export const substituteOn = (
  { college, seat }: Pick<Mandate, 'college' | 'seat'>,
  all: readonly Mandate[],
  day: Day,
): Mandate | undefined =>
  all.find(
    (other) =>
      other.capacity === 'SUBSTITUTE' &&
      other.college === college &&
      other.seat === seat &&
      holdsOn(other, day),
  );

/** A member makes room for their substitute: how each of the two mandates ends, and the one that begins. */
export type Replacement = { ended: [member: Mandate, substitute: Mandate]; begun: Mandate };

/** The substitute takes the seat from a day on, for as long as the member would have held it. */
export function replaceMember(
  member: Mandate,
  from: Day,
  cycle: Cycle,
  all: readonly Mandate[],
  isOfCollege: boolean,
): Result<Replacement> {
  if (member.capacity !== 'MEMBER') return wrong('notForRole', 'mandate');
  if (!isDay(from)) return wrong('notADay', 'from');
  const substitute = substituteOn(member, all, from);
  if (!substitute || !holdsOn(member, from)) return refuse('WRONG_STATE', 'noSubstitute', { field: 'from' });
  const end = (mandate: Mandate): Mandate => ({ ...mandate, to: addDays(from, -1) });
  const ended: Replacement['ended'] = [end(member), end(substitute)];
  const begun: Mandate = { ...member, id: '', person: substitute.person, from, to: member.to };
  const others = all.map((one) => ended.find(({ id }) => id === one.id) ?? one);
  for (const mandate of ended) {
    const checked = checkMandate(mandate, cycle, others, true);
    if (!checked.ok) return checked;
  }
  const checked = checkMandate(begun, cycle, others, isOfCollege);
  return checked.ok ? accept({ ended, begun }) : checked;
}
