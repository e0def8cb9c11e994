import type { ThemesOfPlanFragment } from '../generated/graphql.js';

/** What the official record counts in a theme, by channel; null where it counts nothing for it. */
export function countedIn(plan: ThemesOfPlanFragment, reference: string) {
  const parts = plan.cocreation.proposals.byTheme.filter(({ theme }) => theme.reference === reference);
  return parts.length === 0 ? null : { parts, total: parts.reduce((sum, { count }) => sum + count, 0) };
}
