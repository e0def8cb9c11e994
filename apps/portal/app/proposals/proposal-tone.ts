import type { PublicState } from '../generated/graphql.js';
import type { Tone } from '../layout/Tag.js';

export const proposalTone = {
  RECEIVED: 'waiting',
  UNDER_STUDY: 'going',
  WITHDRAWN: 'quiet',
  RETAINED: 'done',
  NOT_RETAINED: 'refused',
  INADMISSIBLE: 'refused',
  GROUPED: 'quiet',
  INCORPORATED: 'done',
  NOT_INCLUDED: 'refused',
} as const satisfies Record<PublicState, Tone>;
