import { useState } from 'react';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { lateFirst } from './lateFirst';

const idsOf = (activities: readonly ActivityFactsFragment[]) => lateFirst(activities).map(({ id }) => id);

/** Late ones first as the page was opened: no row moves away under the hand that fills it in. */
export function useStableOrder(activities: readonly ActivityFactsFragment[]): ActivityFactsFragment[] {
  const [order, setOrder] = useState(() => idsOf(activities));
  const known = new Set(order);
  if (activities.length !== order.length || activities.some(({ id }) => !known.has(id)))
    setOrder(idsOf(activities));
  return activities.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
