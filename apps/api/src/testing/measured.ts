import { expect } from 'vitest';

/** Times are held to their figures where they are measured on purpose (`npm run prove`): a busy machine is no fault. */
export const proving = process.env['PROVE'] !== undefined;

export function expectWithin(milliseconds: number, most: number, what?: string): void {
  expect(milliseconds, what).toBeLessThan(proving ? most : Number.POSITIVE_INFINITY);
}

/** How long this took, in milliseconds, with what came of it. */
export async function timed<Made>(work: () => Promise<Made>): Promise<[made: Made, milliseconds: number]> {
  const began = performance.now();
  return [await work(), performance.now() - began];
}

/** Milliseconds of the quickest of five: the others tell of what else the machine did. */
export async function shortest(work: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) least = Math.min(least, (await timed(work))[1]);
  return least;
}
