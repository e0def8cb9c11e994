import { accept, refuse, type Result } from './refusals.js';

/** The Sustainable Development Goals of the United Nations, by their numbers. */
export const sdgs: readonly number[] = Array.from({ length: 17 }, (_goal, index) => index + 1);

export const checkSdgs = (chosen: readonly number[]): Result<null> =>
  chosen.every((goal) => sdgs.includes(goal))
    ? accept(null)
    : refuse('INVALID_INPUT', 'outOfRange', { field: 'sdgs', facts: { minimum: 1, maximum: sdgs.length } });
