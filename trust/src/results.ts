import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inCheckout } from './checkout.ts';

/** What the last `npm run prove` found of a row. */
export interface Result {
  id: string;
  held: boolean;
  /** As large as the row says, or as `npm test` runs it every day. */
  size: 'full' | 'short';
  /** How many tests ran. */
  tests: number;
  /** What these tests measured, in their own words. */
  figures: string[];
  day: string;
}

const file = inCheckout('trust/results.jsonl');

export function readResults(): Map<string, Result> {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const results = lines.map((line) => JSON.parse(line) as Result);
  return new Map(results.map((result) => [result.id, result]));
}

/** A line a row: what two people measured merges. */
export function writeResults(results: Map<string, Result>): void {
  const sorted = [...results.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(file, sorted.map((result) => `${JSON.stringify(result)}\n`).join(''));
}
