import { useState } from 'react';
import type { Filters } from './useFilters';
import { isFiltered } from './useFilters';
import { useCounts, useQueue } from './useQueue';

type Start = {
  /** The place in the queue where reading begins; null at its first row. */
  after: string | null;
  /** The proposal at that place, while it still waits. */
  reference: string | null;
};

const FIRST_ROW: Start = { after: null, reference: null };

/**
 * The queue and its numbers. Where this person stopped further down than the first page reaches, and looks for
 * nothing else, it is read from there on: nobody pages down to where they were yesterday.
 */
export function useQueueFromPlace(plan: string, filters: Filters, named: string | null) {
  const counts = useCounts(plan);
  const [start, setStart] = useState<Start | null>(null);
  // A place is one in the order by deadline, of everything that waits.
  const narrowed = isFiltered(filters) || filters.later || filters.view !== null;
  const { after, reference } = (narrowed ? null : start) ?? FIRST_ROW;
  const queue = useQueue(plan, filters, after);
  const { rows, hasNextPage } = queue;
  if (start === null && rows !== null && counts.data !== undefined) {
    const seen = counts.data?.lastSeen ?? null;
    const isListed = !hasNextPage || rows.some((row) => row.reference === seen?.proposal.reference);
    setStart(
      seen === null || named !== null || narrowed || isListed
        ? FIRST_ROW
        : { after: seen.cursor, reference: seen.waits ? seen.proposal.reference : null },
    );
  }
  return {
    queue,
    counts,
    started: start !== null,
    stoppedAt: reference,
    isReadFromPlace: after !== null,
    readFromFirst: () => setStart(FIRST_ROW),
  };
}
