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

export const hasChanged = (between: Between): boolean =>
  changedPaths(between).length > 0 ||
  changedActivities(between).length > 0 ||
  changedIndicators(between).length > 0;
