import { plannedChanges } from '@iltizam/domain/planned-work';
import type { CommitmentBetweenFragment } from '../generated/graphql.js';

type Between = CommitmentBetweenFragment;

/** What amendments changed of the text between the two days, each path once. */
export const changedPaths = ({ now, then, versions }: Between): string[] => [
  ...new Set(
    versions
      .filter(({ number }) => number > (then?.number ?? 0) && number <= (now?.number ?? 0))
      .flatMap(({ changed }) => changed),
  ),
];

/** Activities that stood otherwise on the two days. */
export const changedActivities = ({ activities }: Between) =>
  activities.filter(({ now, then }) => now?.status !== then?.status || now?.percent !== then?.percent);

/** Indicators whose newest value was another on the two days. */
export const changedIndicators = ({ indicators }: Between) =>
  indicators.filter(({ now, then }) => now?.value !== then?.value);

/** What amendments made of the work planned between the two days; nothing where it was not adopted on the earlier one. */
export const changedWork = ({ now, then }: Between) => ({
  activities: now && then ? plannedChanges(then.activities, now.activities) : [],
  indicators: now && then ? plannedChanges(then.indicators, now.indicators) : [],
});

export const hasChanged = (between: Between): boolean =>
  Object.values(changedWork(between)).some((changes) => changes.length > 0) ||
  changedPaths(between).length > 0 ||
  changedActivities(between).length > 0 ||
  changedIndicators(between).length > 0;
