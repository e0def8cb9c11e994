import type { CallPhase } from '@iltizam/domain/candidate-call-workflow';
import type { Tone } from '../layout/Tag.js';

export const phaseTone = {
  ANNOUNCED: 'waiting',
  OPEN: 'going',
  CLOSED: 'waiting',
  DECIDED: 'done',
  CANCELLED: 'refused',
} as const satisfies Record<CallPhase, Tone>;
