import { writeFileSync } from 'node:fs';
import { inCheckout } from './checkout.ts';
import { shortenMissing } from './missing.ts';
import { findNamedTests } from './named-tests.ts';
import { trustPage } from './page.ts';
import { readResults } from './results.ts';
import { groups, rows } from './rows.ts';

export const pageFile: string = inCheckout('docs/trust.md');

/** Writes what is known by now: the list of what is missing, and the page. */
export function publish(): void {
  const tests = findNamedTests();
  shortenMissing(rows, tests);
  writeFileSync(pageFile, trustPage({ groups, tests, results: readResults() }));
}
