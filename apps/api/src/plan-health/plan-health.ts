import {
  atRisk,
  countOfStanding,
  gapOf,
  monthsLeft,
  standingOf,
  type CardFacts,
} from '@iltizam/domain/plan-health';
import { progressOfCommitment, progressOfPlan, type PlanFacts } from '../progress/progress-of.js';
import type { CommitmentFacts } from '../progress/progress.queries.js';
import type { CardOnDay } from './plan-health.queries.js';
import type {
  AreaHealth,
  CommitmentAtRisk,
  InstitutionHealth,
  PlanHealth,
  StandingCounts,
} from './plan-health.type.js';

/** An adopted commitment with all that is known of it on a day. */
interface Card extends CardOnDay, CardFacts {
  facts: CommitmentFacts;
}

type Plan = PlanFacts & { id: string };

/** The health of a plan on a day: what is known of its cards, put in order by the domain's rules. */
export function healthOf(
  plan: Plan,
  rows: readonly CardOnDay[],
  factsOf: ReadonlyMap<string, CommitmentFacts>,
  on: string,
): PlanHealth {
  const cards = rows.map((row): Card => {
    const facts = factsOf.get(row.id)!;
    const { percent, elapsedPercent } = progressOfCommitment(row, facts, on);
    return { ...row, facts, percent, elapsedPercent };
  });
  return {
    on,
    standings: count(cards),
    areas: grouped(cards, ({ areaId }) => areaId).map((group) => area(plan, group, on)),
    institutions: grouped(cards, ({ leadInstitutionId }) => leadInstitutionId).map((group) =>
      institution(plan, group),
    ),
    risks: atRisk(cards, on).map(({ card, reasons }): CommitmentAtRisk => ({
      card,
      reasons,
      standing: standingOf(card),
      gap: gapOf(card),
      monthsLeft: monthsLeft(card, on),
      lateActivities: card.lateActivities,
      lastReportedOn: card.lastReportedOn,
    })),
  };
}

const grouped = (cards: readonly Card[], keyOf: (card: Card) => string | null): Card[][] => [
  ...Map.groupBy(cards, keyOf).values(),
];

function count(cards: readonly Card[]): StandingCounts {
  const counts: StandingCounts = { onTrack: 0, watch: 0, late: 0, unknown: 0 };
  for (const card of cards) counts[countOfStanding[standingOf(card)]] += 1;
  return counts;
}

/** A figure of the whole plan says nothing of one chapter, and what no record holds belongs to none. */
const area = (plan: Plan, cards: readonly Card[], on: string): AreaHealth => ({
  areaId: cards[0]!.areaId,
  progress: progressOfPlan(
    { ...plan, reportedPercent: null, reportedAsOf: null, recordedCommitmentCount: null },
    cards.map(({ facts }) => facts),
    on,
  ),
  standings: count(cards),
});

const institution = (plan: Plan, cards: readonly Card[]): InstitutionHealth => ({
  institutionId: cards[0]!.leadInstitutionId,
  planId: plan.id,
  cardIds: cards.map(({ id }) => id),
  commitmentCount: cards.length,
  standings: count(cards),
  lateActivities: cards.reduce((sum, card) => sum + card.lateActivities, 0),
  lastReportedOn: cards.reduce<string | null>(
    (last, { lastReportedOn: day }) => (day !== null && (last === null || day > last) ? day : last),
    null,
  ),
});
