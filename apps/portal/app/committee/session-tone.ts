import type { SessionItemState, SessionState } from '../generated/graphql.js';
import type { Tone } from '../layout/Tag.js';

export const sessionTone = {
  CONVENED: 'waiting',
  OPEN: 'going',
  CLOSED: 'going',
  PUBLISHED: 'done',
  CANCELLED: 'refused',
} as const satisfies Record<SessionState, Tone>;

export const itemTone = {
  WAITING: 'waiting',
  VOTING: 'going',
  ADOPTED: 'done',
  REJECTED: 'refused',
  POSTPONED: 'quiet',
  WITHDRAWN: 'quiet',
} as const satisfies Record<SessionItemState, Tone>;
