import type { StageKind } from '../generated/graphql.js';
import type { Tone } from '../layout/Tag.js';

export const stageTone = (stage: StageKind): Tone => (stage === 'CLOSED' ? 'done' : 'going');
