import type { Fraction } from './committee-rules.js';
import type { CallRules, Criterion as Asked } from './candidate-call-terms.js';
import { accept, refuse, type Result } from './refusals.js';
import { colleges, type College } from './roles.js';

type Criterion = Pick<Asked, 'key' | 'weight' | 'max'>;

/** What one scorer gave, criterion by criterion. The college is null for the secretariat. */
export type ScoreSheet = {
  scorer: string;
  college: College | null;
  scores: Readonly<Record<string, number>>;
};

/** An eligible candidacy with the sheets that count: nobody's who stands aside. */
export type ScoredCandidacy = { id: string; sheets: readonly ScoreSheet[] };

/** What becomes of an eligible candidacy. */
export const rankedStates = ['RETAINED', 'RESERVE', 'NOT_RETAINED'] as const;
export type RankedState = (typeof rankedStates)[number];

/** Why. TIE_SETTLED: a place went to one of several with this mark, by lot or by the session. */
export const rankingGrounds = [
  'AMONG_SEATS',
  'AMONG_SUBSTITUTES',
  'BELOW_MINIMUM',
  'BEYOND_PLACES',
  'TIE_SETTLED',
] as const;
export type RankingGround = (typeof rankingGrounds)[number];

export type Ranked = { id: string; mark: Fraction; rank: number; state: RankedState; ground: RankingGround };

/** Several with the same mark for fewer places than they are. */
export type OpenTie = { candidacies: readonly string[]; mark: Fraction; places: number };

export type Ranking = { ranked: readonly Ranked[]; openTies: readonly OpenTie[] };

export type Places = { seats: number; substitutes: number };

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** In its lowest terms, so that equal marks look equal too. */
function lowest(numerator: number, denominator: number): Fraction {
  const common = divisor(numerator, denominator) || 1;
  return { numerator: numerator / common, denominator: denominator / common };
}

/** Exact, whatever the marks: the limits of a call keep both parts whole, their products may be larger than that. */
export function compareMarks(one: Fraction, other: Fraction): number {
  const [left, right] = [one, other].map(({ numerator }) => BigInt(numerator)) as [bigint, bigint];
  const difference = left * BigInt(other.denominator) - right * BigInt(one.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The mean over all scorers, of 100: each criterion's part of its best score, weighted. Null where nobody scored. */
export function markOf(criteria: readonly Criterion[], sheets: readonly ScoreSheet[]): Fraction | null {
  if (sheets.length === 0 || criteria.length === 0) return null;
  const common = criteria.reduce((all, { max }) => (all * max) / divisor(all, max), 1);
  const points = sheets
    .flatMap(({ scores }) =>
      criteria.map(({ key, weight, max }) => (scores[key] ?? 0) * weight * (common / max)),
    )
    .reduce((sum, part) => sum + part, 0);
  return lowest(points, common * sheets.length);
}

/** What all scorers gave for one criterion, on the mean. */
export const criterionMean = (key: string, sheets: readonly ScoreSheet[]): Fraction | null =>
  sheets.length === 0
    ? null
    : lowest(
        sheets.reduce((sum, { scores }) => sum + (scores[key] ?? 0), 0),
        sheets.length,
      );

/** As people read it: two decimals, halves up. The order never comes from this. */
export const shownMark = ({ numerator, denominator }: Fraction): number =>
  Math.floor((numerator * 200 + denominator) / (2 * denominator)) / 100;

/** Scored by as many as the rules ask for, and of both colleges where they do. */
export const isScored = (
  { leastScorers, bothColleges }: CallRules,
  sheets: readonly Pick<ScoreSheet, 'college'>[],
): boolean =>
  sheets.length >= leastScorers &&
  (!bothColleges || colleges.every((college) => sheets.some((sheet) => sheet.college === college)));

/**
 * Who is retained, in reserve, or neither. Equal marks share a rank, and are told apart only where a place ends between
 * them: then by an order somebody recorded, or not at all.
 */
export function rankCandidacies(
  criteria: readonly Criterion[],
  rules: CallRules,
  { seats, substitutes }: Places,
  candidacies: readonly ScoredCandidacy[],
  settled: readonly (readonly string[])[],
): Ranking {
  const ranked: Ranked[] = [];
  const openTies: OpenTie[] = [];
  const minimum: Fraction = { numerator: rules.minimumMark ?? 0, denominator: 1 };
  let before = 0;
  for (const { mark, ids } of byMark(criteria, candidacies)) {
    const isBelow = compareMarks(mark, minimum) < 0;
    const boundary = isBelow ? undefined : boundaryIn(before, ids.length, [seats, seats + substitutes]);
    const order = boundary === undefined ? undefined : settled.find((one) => sameMembers(one, ids));
    if (boundary !== undefined && order === undefined) {
      openTies.push({ candidacies: ids, mark, places: boundary - before });
    } else {
      for (const [index, id] of (order ?? ids).entries()) {
        const place = before + (order ? index : 0);
        const state = isBelow ? 'NOT_RETAINED' : stateAt(place, seats, substitutes);
        const ground = order ? 'TIE_SETTLED' : isBelow ? 'BELOW_MINIMUM' : groundOf[state];
        ranked.push({ id, mark, rank: place + 1, state, ground });
      }
    }
    before += ids.length;
  }
  return { ranked, openTies };
}

const groundOf = {
  RETAINED: 'AMONG_SEATS',
  RESERVE: 'AMONG_SUBSTITUTES',
  NOT_RETAINED: 'BEYOND_PLACES',
} as const satisfies Record<RankedState, RankingGround>;

const stateAt = (place: number, seats: number, substitutes: number): RankedState =>
  place < seats ? 'RETAINED' : place < seats + substitutes ? 'RESERVE' : 'NOT_RETAINED';

/** What a published place leads to; null where a tie leaves it open. */
export function leadsTo(
  { seats, substitutes }: Places,
  { rank, ground }: { rank: number | null; ground: RankingGround | null },
): RankedState | null {
  if (rank === null || ground === null) return null;
  if (ground === 'TIE_SETTLED') return stateAt(rank - 1, seats, substitutes);
  return rankedStates.find((state) => groundOf[state] === ground) ?? 'NOT_RETAINED';
}

/** The first end of places that falls between members of a group. */
const boundaryIn = (before: number, size: number, ends: readonly number[]): number | undefined =>
  ends.find((end) => before < end && end < before + size);

/** The same, each once. */
const sameMembers = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && other.every((member) => one.includes(member));

/** The best first; who has the same mark stands together, in no order of merit. What nobody scored is not there. */
function byMark(criteria: readonly Criterion[], candidacies: readonly ScoredCandidacy[]) {
  const marked = candidacies
    .flatMap(({ id, sheets }) => {
      const mark = markOf(criteria, sheets);
      return mark === null ? [] : [{ id, mark }];
    })
    .toSorted((one, other) => compareMarks(other.mark, one.mark) || (one.id < other.id ? -1 : 1));
  const groups: { mark: Fraction; ids: string[] }[] = [];
  for (const { id, mark } of marked) {
    const last = groups.at(-1);
    if (last && compareMarks(last.mark, mark) === 0) last.ids.push(id);
    else groups.push({ mark, ids: [id] });
  }
  return groups;
}

/** How a tie was settled, and why so. */
export const tieMeans = ['LOT', 'SESSION'] as const;
export type TieMeans = (typeof tieMeans)[number];

/** An order can be recorded for a tie that is open, and names everybody in it once. */
export const checkTieOrder = (order: readonly string[], openTies: readonly OpenTie[]): Result<null> =>
  openTies.some(({ candidacies }) => sameMembers(order, candidacies))
    ? accept(null)
    : refuse('INVALID_INPUT', 'listDiffers', { field: 'order' });
