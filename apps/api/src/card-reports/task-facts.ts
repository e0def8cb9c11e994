import { reportPath } from '@iltizam/domain/draft-fields';
import type { CardContent } from '@iltizam/domain/card-completeness';
import type { TaskFacts } from '@iltizam/domain/card-tasks';
import type { FieldValue } from '@iltizam/domain/field-merge';
import { activitiesOf } from '../commitments/activity.queries.js';
import type { Activity } from '../commitments/activity.type.js';
import { factsOfCommitment } from '../commitments/commitment-facts.queries.js';
import { partnersOf, sourcesOf, supportingInstitutionsOf } from '../commitments/commitment-links.queries.js';
import { missingLanguagesOf } from '../commitments/missing-languages.js';
import type { Commitment } from '../commitments/commitment.type.js';
import { indicatorsOf } from '../commitments/indicator.queries.js';
import { evidenceOf } from '../evidence/evidence.queries.js';
import type { Context } from '../graphql/context.js';
import { fieldsOfReport, openReportOf } from './card-report.queries.js';
import { roundById } from './update-round.queries.js';

/**
 * What completeness and the task list of a card are told from: each kind of record in one statement for all cards. The
 * draft counts for those who work on it; what others are told is what stands on the card.
 */
export async function taskFacts(context: Context, card: Commitment, withDraft: boolean): Promise<TaskFacts> {
  const [held, activities, indicators, evidence, report, ...named] = await Promise.all([
    context.load(factsOfCommitment).load(card.id),
    context.load(activitiesOf).load(card.id),
    context.load(indicatorsOf).load(card.id),
    context.load(evidenceOf).load(card.id),
    withDraft ? context.load(openReportOf).load(card.id) : null,
    context.load(supportingInstitutionsOf).load(card.id),
    context.load(partnersOf).load(card.id),
    context.load(sourcesOf).load(card.id),
  ]);
  const [fields, round] = await Promise.all([
    report ? context.load(fieldsOfReport).load(report.id) : [],
    report?.roundId ? context.load(roundById).load(report.roundId) : null,
  ]);
  const drafted = new Map(fields.map(({ field, value }) => [field, value]));
  const unproven = held?.unprovenActivities ?? [];
  const counted = (...states: string[]) => evidence.filter(({ state }) => states.includes(state)).length;
  const proven = new Set(
    evidence.filter(({ state }) => state === 'AVAILABLE').map(({ activityId }) => activityId),
  );
  return {
    state: card.state,
    content: {
      ...contentOf(card),
      activities: activities.map((activity) => ({
        id: activity.id,
        startsOn: activity.startsOn,
        endsOn: activity.endsOn,
        unproven:
          unproven.includes(activity.ordinal) || (claimsAll(activity, drafted) && !proven.has(activity.id)),
      })),
      indicators,
      missingLanguages: missingLanguagesOf(card, activities, indicators),
    },
    parts: { endsOn: card.endsOn, activities, indicators },
    partners: named.flat().length + card.governmentPartners.length,
    evidence: {
      available: counted('AVAILABLE'),
      checking: counted('SENDING', 'CHECKING'),
      refused: counted('REFUSED'),
    },
    round,
    report: report && { state: report.state, drafted },
  };
}

const contentOf = (
  card: Commitment,
): Omit<CardContent, 'activities' | 'indicators' | 'missingLanguages'> => ({
  title: card.title,
  problem: card.problem,
  solution: card.solution,
  expectedResults: card.expectedResults.length,
  ogpValues: card.ogpValues.length,
  contactPosition: card.contactPosition,
  contactMailbox: card.contactMailbox,
});

/** Is it to be complete by what is being drafted? */
function claimsAll({ id }: Activity, drafted: ReadonlyMap<string, FieldValue>): boolean {
  const value = drafted.get(reportPath(id));
  return value !== null && typeof value === 'object' && !Array.isArray(value) && value?.['percent'] === 100;
}
