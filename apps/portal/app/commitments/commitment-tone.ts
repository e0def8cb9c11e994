import type { ActivityStatus, CommitmentState } from '../generated/graphql.js';
import type { Tone } from '../layout/Tag.js';

export const commitmentTone = {
  DRAFT: 'quiet',
  PROPOSED: 'waiting',
  IN_CONSULTATION: 'going',
  ADOPTED: 'waiting',
  IN_PROGRESS: 'going',
  COMPLETED: 'done',
  CLOSED_INCOMPLETE: 'refused',
  DROPPED: 'refused',
} as const satisfies Record<CommitmentState, Tone>;

export const activityTone = {
  NOT_STARTED: 'waiting',
  IN_PROGRESS: 'going',
  COMPLETED: 'done',
  DELAYED: 'refused',
  CANCELLED: 'quiet',
} as const satisfies Record<ActivityStatus, Tone>;
