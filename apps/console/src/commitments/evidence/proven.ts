import type { CommitmentRecord } from '../commitment.record';

/** What evidence proves, as a choice has it: the card as a whole, or one of its parts. */
export type Proven = 'card' | `activity:${string}` | `measurement:${string}`;

type Part = { activity?: { id: string } | null; measurement?: { id: string } | null };

export const provenBy = ({ activity, measurement }: Part): Proven => {
  if (activity) return `activity:${activity.id}`;
  return measurement ? `measurement:${measurement.id}` : 'card';
};

export const provenInput = (proven: Proven) => {
  const [part, id = null] = proven.split(':');
  return {
    activity: part === 'activity' ? id : null,
    measurement: part === 'measurement' ? id : null,
  };
};

/** The activity an address names by its number: where a missing proof leads to. */
export const activityNamed = (card: CommitmentRecord, ordinal: string | null): Proven | null => {
  const activity = card.activities.find((one) => String(one.ordinal) === ordinal);
  return activity ? `activity:${activity.id}` : null;
};
