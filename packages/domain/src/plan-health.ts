import { addDays, daysBetween, type Day } from './days.js';

/** Whether a commitment keeps up with its time. UNKNOWN: nothing was reported, or its period is not known. */
export const standings = ['ON_TRACK', 'WATCH', 'LATE', 'UNKNOWN'] as const;
export type Standing = (typeof standings)[number];

/** The name under which commitments of a standing are counted, in the order in which the counts are told. */
export const countOfStanding = {
  ON_TRACK: 'onTrack',
  WATCH: 'watch',
  LATE: 'late',
  UNKNOWN: 'unknown',
} as const satisfies Record<Standing, string>;
export type StandingCount = (typeof countOfStanding)[Standing];

/** By how many points time may be ahead of what is done; beyond the last limit a commitment is LATE. */
export const standingUpTo = [
  { standing: 'ON_TRACK', gap: 10 },
  { standing: 'WATCH', gap: 25 },
] as const satisfies readonly { standing: Standing; gap: number }[];

type Pace = { percent: number | null; elapsedPercent: number | null };

/** Points by which the time gone is ahead of what is done, one decimal; below 0 when ahead of time, null when unknown. */
export const gapOf = ({ percent, elapsedPercent }: Pace): number | null =>
  percent === null || elapsedPercent === null ? null : Math.round((elapsedPercent - percent) * 10) / 10;

export function standingOf(pace: Pace): Standing {
  const gap = gapOf(pace);
  if (gap === null) return 'UNKNOWN';
  return standingUpTo.find((limit) => gap <= limit.gap)?.standing ?? 'LATE';
}

/** Why somebody should look at a commitment, the gravest first. */
export const riskReasons = ['BEHIND', 'LATE_ACTIVITY', 'SILENT', 'NO_MEASUREMENT', 'NO_EVIDENCE'] as const;
export type RiskReason = (typeof riskReasons)[number];

/** Days without any report or measurement after which an institution is silent. */
export const SILENT_AFTER = 60;
/** Days within which an indicator should have been measured: two quarters. */
export const MEASURED_WITHIN = 183;

/** What is known of a commitment on a day. */
export type CardFacts = Pace & {
  startsOn: Day | null;
  endsOn: Day | null;
  /** Activities past their last day, neither completed nor given up. */
  lateActivities: number;
  indicators: number;
  /** Indicators without a measurement in the last two quarters. */
  unmeasured: number;
  /** Pieces of evidence everybody can read. */
  publicEvidence: number;
  /** Of the newest report or measurement. */
  lastReportedOn: Day | null;
};

const isOver = ({ endsOn }: CardFacts, on: Day): boolean => endsOn !== null && on > endsOn;

/** From its first day on, or after the last word heard: since when nothing was said. Null where neither is known. */
export const silentSince = ({ lastReportedOn, startsOn }: CardFacts): Day | null =>
  lastReportedOn ?? startsOn;

/** Each reason with the question that decides it. Once the period is over nobody owes reports any more. */
const isReason: Readonly<Record<RiskReason, (card: CardFacts, on: Day) => boolean>> = {
  BEHIND: (card) => ['WATCH', 'LATE'].includes(standingOf(card)),
  LATE_ACTIVITY: ({ lateActivities }) => lateActivities > 0,
  SILENT: (card, on) => {
    const since = silentSince(card);
    return !isOver(card, on) && since !== null && addDays(since, SILENT_AFTER) < on;
  },
  NO_MEASUREMENT: (card, on) =>
    !isOver(card, on) &&
    card.unmeasured > 0 &&
    card.startsOn !== null &&
    addDays(card.startsOn, MEASURED_WITHIN) < on,
  NO_EVIDENCE: ({ percent, publicEvidence }) => percent !== null && percent > 0 && publicEvidence === 0,
};

export const risksOf = (card: CardFacts, on: Day): RiskReason[] =>
  card.percent === 100 ? [] : riskReasons.filter((reason) => isReason[reason](card, on));

/** Months to the last day, one decimal, 0 once it is past; null where it is not known. */
export function monthsLeft({ endsOn }: CardFacts, on: Day): number | null {
  if (endsOn === null) return null;
  return Math.round((Math.max(0, daysBetween(on, endsOn)) / 30.44) * 10) / 10;
}

/**
 * How much is at stake: the gap times the months left in which it could still be closed. Where nothing was reported the
 * whole time gone may be missing; a month that is left or past counts as one, so that what is overdue does not vanish.
 */
function stake(card: CardFacts, on: Day): number {
  const gap = Math.max(0, gapOf(card) ?? card.elapsedPercent ?? 0);
  return gap * Math.max(1, monthsLeft(card, on) ?? 1);
}

/** The cards that have a reason to be looked at, those with most at stake first; of equal ones in the order given. */
export const atRisk = <Card extends CardFacts>(
  cards: readonly Card[],
  on: Day,
): { card: Card; reasons: RiskReason[] }[] =>
  cards
    .map((card) => ({ card, reasons: risksOf(card, on) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => stake(b.card, on) - stake(a.card, on) || b.reasons.length - a.reasons.length);
