import type { ActivityFactsFragment } from '../../generated/graphql';

/** Late ones first, the latest at the top; the others in the order of the card. */
export const lateFirst = (activities: readonly ActivityFactsFragment[]): ActivityFactsFragment[] =>
  activities.toSorted(
    (a, b) =>
      Number(b.schedule.late) - Number(a.schedule.late) ||
      (a.schedule.late ? (b.schedule.endSlipDays ?? 0) - (a.schedule.endSlipDays ?? 0) : 0) ||
      a.ordinal - b.ordinal,
  );
