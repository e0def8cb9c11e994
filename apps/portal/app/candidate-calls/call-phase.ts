import type { CallLineFragment } from '../generated/graphql.js';
import type { Tone } from '../layout/Tag.js';

/** Where a call stands for whoever may want to answer it: its window is days, its state is what the committee did. */
export type CallPhase = 'ANNOUNCED' | 'OPEN' | 'CLOSED' | 'DECIDED' | 'CANCELLED';

export function phaseOf(
  { state, opensOn, closesOn }: Pick<CallLineFragment, 'state' | 'opensOn' | 'closesOn'>,
  today: string,
): CallPhase {
  if (state === 'DECIDED' || state === 'CANCELLED') return state;
  if (state !== 'OPEN' || today > closesOn) return 'CLOSED';
  return today < opensOn ? 'ANNOUNCED' : 'OPEN';
}

export const phaseTone = {
  ANNOUNCED: 'waiting',
  OPEN: 'going',
  CLOSED: 'waiting',
  DECIDED: 'done',
  CANCELLED: 'refused',
} as const satisfies Record<CallPhase, Tone>;
