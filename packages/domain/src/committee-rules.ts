import { accept, refuse, type Result } from './refusals.js';
import { colleges, type College } from './roles.js';

/** How many seats each college has. Five, nine and eleven a side have existed: a cycle says it, nothing else does. */
export type Seats = Readonly<Record<College, number>>;

export type Fraction = { numerator: number; denominator: number };

/**
 * What makes a session's decision one of the committee.
 * - EACH_COLLEGE_AT_LEAST: of each college's own seats.
 * - ALL_SEATS_AT_LEAST: of all seats together.
 * - EQUAL_VOICES: as many of one college as of the other.
 */
export const quorumKinds = ['EACH_COLLEGE_AT_LEAST', 'ALL_SEATS_AT_LEAST', 'EQUAL_VOICES'] as const;
export type QuorumKind = (typeof quorumKinds)[number];
export type QuorumRule = { kind: QuorumKind; fraction: Fraction | null };

/** MORE_THAN_OF_VOICES counts whoever is there, so that an abstention does not help a motion. */
export const majorityKinds = ['MORE_FOR_THAN_AGAINST', 'MORE_THAN_OF_VOICES'] as const;
export type MajorityKind = (typeof majorityKinds)[number];
export type Majority = {
  kind: MajorityKind;
  fraction: Fraction | null;
  /** Each college has to carry it for itself: neither is outvoted because more of the other came. */
  inEachCollege: boolean;
};

/** There is no casting voice: it would sit in one of the two colleges. */
export const tieRules = ['MOTION_FALLS', 'POSTPONED'] as const;
export type TieRule = (typeof tieRules)[number];

/** What a committee agreed for a cycle, as data. */
export type CommitteeRules = {
  equalSeats: boolean;
  quorum: readonly QuorumRule[];
  majority: Majority;
  tie: TieRule;
  /** Colleges whose seats rotate: their mandates have a last day from the beginning. */
  rotating: readonly College[];
};

/** Where a form begins; every part can be agreed otherwise. */
export const usualRules: CommitteeRules = {
  equalSeats: true,
  quorum: [{ kind: 'EACH_COLLEGE_AT_LEAST', fraction: { numerator: 2, denominator: 3 } }],
  majority: { kind: 'MORE_FOR_THAN_AGAINST', fraction: null, inEachCollege: true },
  tie: 'MOTION_FALLS',
  rotating: ['CIVIL_SOCIETY'],
};

export const mostSeats = 99;

/** How many of `seats` a fraction asks for: a part of a seat is a whole one. */
export const neededOf = ({ numerator, denominator }: Fraction, seats: number): number =>
  Math.floor((seats * numerator + denominator - 1) / denominator);

function checkFraction(fraction: Fraction | null, needed: boolean, field: string): Result<null> {
  if (!needed) return fraction === null ? accept(null) : refuse('INVALID_INPUT', 'notForRole', { field });
  if (fraction === null) return refuse('INVALID_INPUT', 'missing', { field });
  const { numerator, denominator } = fraction;
  const whole = Number.isInteger(numerator) && Number.isInteger(denominator);
  if (!whole) return refuse('INVALID_INPUT', 'notWhole', { field });
  if (numerator < 1 || denominator > mostSeats || numerator > denominator)
    return refuse('INVALID_INPUT', 'outOfRange', { field, facts: { minimum: 0, maximum: 1 } });
  return accept(null);
}

function checkRules({ quorum, majority }: CommitteeRules): Result<null> {
  if (quorum.length === 0) return refuse('INVALID_INPUT', 'missing', { field: 'quorum' });
  for (const [index, { kind, fraction }] of quorum.entries()) {
    const checked = checkFraction(fraction, kind !== 'EQUAL_VOICES', `quorum.${index}.fraction`);
    if (!checked.ok) return checked;
  }
  return checkFraction(majority.fraction, majority.kind === 'MORE_THAN_OF_VOICES', 'majority.fraction');
}

/** Seats and rules that can be agreed: whole numbers, and equal ones where the rule of parity says so. */
export function checkComposition(seats: Seats, rules: CommitteeRules): Result<null> {
  for (const college of colleges) {
    const given = seats[college];
    if (!Number.isInteger(given) || given < 1 || given > mostSeats)
      return refuse('INVALID_INPUT', 'outOfRange', {
        field: `seats.${college}`,
        facts: { minimum: 1, maximum: mostSeats, given },
      });
  }
  const { CIVIL_SOCIETY: civil, ADMINISTRATION: administration } = seats;
  if (rules.equalSeats && civil !== administration)
    return refuse('INVALID_INPUT', 'seatsUnequal', { field: 'seats', facts: { civil, administration } });
  return checkRules(rules);
}
