import type { FieldValue } from '@iltizam/domain/field-merge';
import { itemsOfRound, waitingItems } from '@iltizam/domain/round-items';
import { activitiesOf } from '../commitments/activity.queries.js';
import type { Commitment } from '../commitments/commitment.type.js';
import { indicatorsOf } from '../commitments/indicator.queries.js';
import type { Context } from '../graphql/context.js';
import { fieldsOfReport } from './card-report.queries.js';
import type { CardReport } from './card-report.type.js';
import { roundById } from './update-round.queries.js';

/** What a round asks of a card, what its draft answers, and what keeps it from being sent. */
export async function roundItems(context: Context, card: Commitment, report: CardReport) {
  const [round, activities, indicators, fields] = await Promise.all([
    report.roundId === null ? null : context.load(roundById).load(report.roundId),
    context.load(activitiesOf).load(card.id),
    context.load(indicatorsOf).load(card.id),
    context.load(fieldsOfReport).load(report.id),
  ]);
  const drafted = new Map<string, FieldValue>(fields.map(({ field, value }) => [field, value]));
  const items = round ? itemsOfRound(round, { endsOn: card.endsOn, activities, indicators }) : [];
  return { items, drafted, waiting: waitingItems(items, drafted) };
}
