import type { CandidacyState } from '../generated/graphql.js';
import type { Tone } from '../layout/Tag.js';

export const outcomeTone = {
  RECEIVED: 'waiting',
  ELIGIBLE: 'going',
  INELIGIBLE: 'refused',
  WITHDRAWN: 'quiet',
  RETAINED: 'done',
  RESERVE: 'going',
  NOT_RETAINED: 'quiet',
} as const satisfies Record<CandidacyState, Tone>;
