import { refuse } from '@iltizam/domain/refusals';

/** Far more than a card's sheets have, and little enough to be read. */
export const sheetLimits = { unpacked: 5_000_000, rows: 500, columns: 100 } as const;

const field = 'content';

export const otherSheet = (facts: { commitment?: string } = {}) =>
  refuse('INVALID_INPUT', 'otherSheet', { field, facts });

export const tooHeavy = () =>
  refuse('LIMIT_EXCEEDED', 'tooHeavy', { field, facts: { maximum: sheetLimits.unpacked } });

export const tooMany = (length: number, maximum: number) =>
  refuse('LIMIT_EXCEEDED', 'tooMany', { field, facts: { length, maximum } });
