import { measurementPath, reportPath } from '@iltizam/domain/draft-fields';
import { writtenCardReports } from '@iltizam/domain/card-report-table';
import type { CommitmentRecord } from '../commitment.record';

export type RoundPart = 'ACTIVITIES' | 'TRACKING' | 'IMPACT';

const isOpen = ({ draft }: CommitmentRecord): boolean =>
  draft?.round != null && writtenCardReports.includes(draft.state);

/** What an open round asks of a part of the card; nothing where it is with the secretariat or there is no round. */
export function itemsOf(card: CommitmentRecord, part: RoundPart) {
  if (!isOpen(card)) return [];
  return card.draft!.items.filter(({ field }) => {
    if (part === 'ACTIVITIES') return field.startsWith('reports.');
    const indicator = card.indicators.find(({ id }) => field === measurementPath(id));
    return indicator?.kind === part;
  });
}

/** Can it be confirmed as unchanged? Where an activity stands has to be said once; an indicator may stay unmeasured. */
export function answerable(card: CommitmentRecord, path: string): boolean {
  const activity = card.activities.find(({ id }) => path === reportPath(id));
  return activity === undefined || activity.status !== null;
}
