import {
  usualRules,
  type Fraction,
  type MajorityKind,
  type QuorumKind,
  type TieRule,
} from '@iltizam/domain/committee-rules';
import { colleges, type College } from '@iltizam/domain/roles';
import type { AgreeSeatsInput } from '../generated/graphql';
import { today } from '../i18n/format';
import type { CycleRecord } from './committee.record';

/** Numbers are kept as they are typed: what is none is told by the server's rule, in its words. */
export type FractionDraft = { numerator: string; denominator: string };
export type QuorumDraft = { kind: QuorumKind } & FractionDraft;

export type AgreedDraft = {
  startsOn: string | null;
  endsOn: string | null;
  seats: Record<College, string>;
  equalSeats: boolean;
  quorum: QuorumDraft[];
  majority: { kind: MajorityKind; inEachCollege: boolean } & FractionDraft;
  tie: TieRule;
  rotating: College[];
};

/** Which rules ask for a fraction. */
export const hasFraction = (kind: QuorumKind | MajorityKind): boolean =>
  kind !== 'EQUAL_VOICES' && kind !== 'MORE_FOR_THAN_AGAINST';

export const fractionDraft = (fraction: Fraction | null): FractionDraft => ({
  numerator: (fraction?.numerator ?? 2).toString(),
  denominator: (fraction?.denominator ?? 3).toString(),
});

/** As a cycle was agreed, or as one usually begins. */
export function agreedDraft(cycle: CycleRecord | null): AgreedDraft {
  const rules = cycle?.rules ?? usualRules;
  const seatsOf = (college: College) =>
    cycle?.seats.find((one) => one.college === college)?.seats.toString() ?? '';
  return {
    startsOn: cycle?.startsOn ?? today(),
    endsOn: cycle?.endsOn ?? null,
    seats: { CIVIL_SOCIETY: seatsOf('CIVIL_SOCIETY'), ADMINISTRATION: seatsOf('ADMINISTRATION') },
    equalSeats: rules.equalSeats,
    quorum: rules.quorum.map(({ kind, fraction }) => ({
      kind: kind as QuorumKind,
      ...fractionDraft(fraction),
    })),
    majority: {
      kind: rules.majority.kind,
      inEachCollege: rules.majority.inEachCollege,
      ...fractionDraft(rules.majority.fraction),
    },
    tie: rules.tie,
    rotating: [...rules.rotating],
  };
}

const number = (typed: string): number => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0);

const fraction = (kind: QuorumKind | MajorityKind, draft: FractionDraft): Fraction | null =>
  hasFraction(kind) ? { numerator: number(draft.numerator), denominator: number(draft.denominator) } : null;

/** As the api takes it; null while the first day or a number of seats is missing. */
export function toAgreed(draft: AgreedDraft): Omit<AgreeSeatsInput, 'cycle' | 'version'> | null {
  const { startsOn, endsOn, seats, equalSeats, quorum, majority, tie, rotating } = draft;
  if (startsOn === null || colleges.some((college) => number(seats[college]) === 0)) return null;
  return {
    startsOn,
    endsOn,
    civilSociety: number(seats.CIVIL_SOCIETY),
    administration: number(seats.ADMINISTRATION),
    rules: {
      equalSeats,
      tie,
      rotating,
      quorum: quorum.map((rule) => ({ kind: rule.kind, fraction: fraction(rule.kind, rule) })),
      majority: {
        kind: majority.kind,
        inEachCollege: majority.inEachCollege,
        fraction: fraction(majority.kind, majority),
      },
    },
  };
}
