import { expect } from 'vitest';

/** A time is a promise of a quiet machine: it is held to where it is measured (`npm run prove`). */
export function expectWithin(ms: number, most: number): void {
  if (process.env['PROVE']) expect(ms).toBeLessThan(most);
}
