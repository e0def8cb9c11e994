import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMissing, withoutTest } from './missing.ts';
import { findMisspeltTitles, findNamedTests } from './named-tests.ts';
import { trustPage } from './page.ts';
import { pageFile } from './publish.ts';
import { readResults } from './results.ts';
import { groups, rows } from './rows.ts';

const tests = findNamedTests();
const ids = rows.map((row) => row.id);

test('there are 130 threats and 42 rows of reliability, each once', () => {
  const reliability = ids.filter((id) => id.startsWith('RE-'));
  expect(new Set(ids).size).toBe(172);
  expect(reliability.length).toBe(42);
});

test('each row has a test that names it, or says why there can be none', () => {
  const missing = readMissing();
  expect(withoutTest(rows, tests), 'shorter than the list: npm run prove -- --print').toEqual(missing);
});

test('no test names a row there is not, or names one so that nobody finds it', () => {
  const strange = tests.flatMap((named) =>
    named.ids.filter((id) => !ids.includes(id)).map((id) => `${id} in ${named.file}`),
  );
  expect(strange).toEqual([]);
  expect(findMisspeltTitles()).toEqual([]);
});

test('docs/trust.md is what the rows, the tests and the last proof say', () => {
  const page = trustPage({ groups, tests, results: readResults() });
  expect(readFileSync(pageFile, 'utf8') === page, 'written anew by: npm run prove -- --print').toBe(true);
});
