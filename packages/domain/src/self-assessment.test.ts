import { expect, test } from 'vitest';
import { ownCompletion } from './self-assessment.js';

test.each([
  [null, null],
  [0, 'NOT_STARTED'],
  [0.1, 'LIMITED'],
  [49.9, 'LIMITED'],
  [50, 'SUBSTANTIAL'],
  [99.9, 'SUBSTANTIAL'],
  [100, 'COMPLETE'],
] as const)(
  'of a share of %s the level is %s: nothing unfinished is complete, nothing unknown is begun',
  (percent, level) => {
    expect(ownCompletion(percent)).toBe(level);
  },
);
