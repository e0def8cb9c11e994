import { expect, test } from 'vitest';
import { sessionPhase } from './sessionPhase';

const minute = 60_000;

test.each([
  [0, 'open'],
  [27 * minute, 'open'],
  [28 * minute, 'ending'],
  [29 * minute, 'ending'],
  [30 * minute, 'ended'],
  [90 * minute, 'ended'],
])('%i ms after the last answer the session is %s', (idle, phase) => {
  expect(sessionPhase(1_000, 1_000 + idle)).toBe(phase);
});
