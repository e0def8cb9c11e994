import { readFileSync, writeFileSync } from 'node:fs';
import { inCheckout } from './checkout.ts';
import type { NamedTest } from './named-tests.ts';
import type { Row } from './rows.ts';

const file = inCheckout('trust/missing.txt');

/** Rows nobody has a test for yet, a line each. The list may only get shorter. */
export const readMissing = (): string[] => [
  ...new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean)),
];

export function withoutTest(rows: Row[], tests: NamedTest[]): string[] {
  const named = new Set(tests.flatMap((test) => test.ids));
  return rows.filter((row) => !row.reason && !named.has(row.id)).map((row) => row.id);
}

/** Takes away those that have a test by now, and adds none. */
export function shortenMissing(rows: Row[], tests: NamedTest[]): void {
  const still = new Set(withoutTest(rows, tests));
  const left = readMissing().filter((id) => still.has(id));
  writeFileSync(file, left.map((id) => `${id}\n`).join(''));
}
