import { datesDisagree, type ActivityStatus } from '@iltizam/domain/activity-rules';
import type { CommitmentState } from '@iltizam/domain/commitment-workflow';
import type { IndicatorDirection, IndicatorKind, IndicatorUnit } from '@iltizam/domain/indicators';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { OgpValue } from '@iltizam/domain/ogp-values';
import type { StageKind } from '@iltizam/domain/plan-stages';
import type { Provenance } from '@iltizam/domain/provenance';
import { period, type Period } from '../values/dates.js';
import { commitmentReference } from '../values/references.js';
import { cardPeriod } from './card-period.js';
import type { CommitmentFile, IndicatorFile } from './commitment.file.js';

export type Activity = Period & {
  ordinal: number;
  title: LocalizedText;
  /** The source ends it before it starts; kept as printed. */
  datesDisagree: boolean;
  status: ActivityStatus | null;
  percent: number | null;
};

export type Indicator = {
  /** Its place on the card: tracking indicators first, then impact indicators. */
  ordinal: number;
  kind: IndicatorKind;
  name: LocalizedText;
  unit: IndicatorUnit;
  baseline: number | null;
  target: number | null;
  direction: IndicatorDirection | null;
  source: LocalizedText | null;
};

export type Commitment = Period & {
  reference: string;
  plan: string;
  number: number;
  /** Its number in the list at the head of the plan, where that differs from the card's. */
  listNumber: number | null;
  area: string | null;
  leadInstitution: string;
  supportingInstitutions: string[];
  partners: string[];
  governmentPartners: LocalizedText[];
  state: CommitmentState;
  title: LocalizedText;
  problem: LocalizedText | null;
  solution: LocalizedText | null;
  expectedResults: LocalizedText[];
  contribution: LocalizedText | null;
  additionalInformation: LocalizedText | null;
  ogpValues: OgpValue[];
  ogpRelevance: { value: OgpValue; how: LocalizedText }[];
  sdgs: number[];
  relatedCommitments: string[];
  /** A position, never a person. */
  contact: { position: LocalizedText | null; mailbox: string | null } | null;
  /** Whether the card itself gives its period, or its activities do. */
  datesFrom: 'CARD' | 'ACTIVITIES' | null;
  activities: Activity[];
  indicators: Indicator[];
  /** The institution's own percentage; `asOf` is null where the document does not date it. */
  reportedProgress: { percent: number; asOf: null } | null;
  /** What whoever read the source noticed in it (English). */
  remarks: string[];
  provenance: Provenance;
  sources: string[];
  /** `relatedNumbers`: cards of the same plan that this one names and the folder does not hold. */
  record: { relatedNumbers?: number[] };
};

function state(card: CommitmentFile, stage: StageKind | undefined): CommitmentState {
  if (card.reportedProgress === 100) return 'COMPLETED';
  if (card.reportedProgress !== undefined) return stage === 'CLOSED' ? 'CLOSED_INCOMPLETE' : 'IN_PROGRESS';
  const reported = card.activities.some(
    ({ status, progress }) => status !== undefined || progress !== undefined,
  );
  return reported ? 'IN_PROGRESS' : 'ADOPTED';
}

function indicators(card: CommitmentFile): Indicator[] {
  const kinds: [IndicatorKind, IndicatorFile[]][] = [
    ['TRACKING', card.trackingIndicators],
    ['IMPACT', card.impactIndicators],
  ];
  return kinds
    .flatMap(([kind, list]) => list.map((indicator) => ({ kind, indicator })))
    .map(({ kind, indicator }, index) => ({
      ordinal: index + 1,
      kind,
      name: indicator.name,
      unit: indicator.unit,
      baseline: indicator.baseline ?? null,
      target: indicator.target ?? null,
      direction: indicator.direction ?? null,
      source: indicator.source ?? null,
    }));
}

const activities = (card: CommitmentFile): Activity[] =>
  card.activities.map(({ title, start, end, status, progress }, index) => {
    const planned = period(start, end);
    return {
      ordinal: index + 1,
      title,
      ...planned,
      datesDisagree: datesDisagree(planned.startsOn, planned.endsOn),
      status: status ?? null,
      percent: progress ?? null,
    };
  });

export function commitments(
  cards: readonly CommitmentFile[],
  stages: ReadonlyMap<string, StageKind>,
): Commitment[] {
  const held = new Set(cards.map(({ plan, number }) => commitmentReference(plan, number)));
  return cards.map((card) => {
    const listed = activities(card);
    const missing = card.relatedCommitments.filter(
      (number) => !held.has(commitmentReference(card.plan, number)),
    );
    return {
      reference: commitmentReference(card.plan, card.number),
      plan: card.plan,
      number: card.number,
      listNumber: card.listNumber ?? null,
      area: card.area ?? null,
      leadInstitution: card.leadInstitution,
      supportingInstitutions: card.supportingInstitutions,
      partners: card.partners,
      governmentPartners: card.governmentPartners,
      state: state(card, stages.get(card.plan)),
      title: card.title,
      problem: card.problem ?? null,
      solution: card.solution ?? null,
      expectedResults: card.expectedResults,
      contribution: card.contribution ?? null,
      additionalInformation: card.additionalInformation ?? null,
      ogpValues: card.ogpValues,
      ogpRelevance: card.ogpRelevance,
      sdgs: card.sdgs,
      relatedCommitments: card.relatedCommitments
        .filter((number) => !missing.includes(number))
        .map((number) => commitmentReference(card.plan, number)),
      contact: card.contact
        ? { position: card.contact.position ?? null, mailbox: card.contact.mailbox ?? null }
        : null,
      ...cardPeriod(card, listed),
      activities: listed,
      indicators: indicators(card),
      reportedProgress:
        card.reportedProgress === undefined ? null : { percent: card.reportedProgress, asOf: null },
      remarks: card.remarks,
      provenance: 'RECORDED',
      sources: card.sources ?? [],
      record: missing.length > 0 ? { relatedNumbers: missing } : {},
    };
  });
}
