import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from './honest.client.js';
import { origin } from './served.js';

const plans = '{ plans { reference } }';
const nest = (depth: number) =>
  `{ plan(reference: "ma-nap-2") ${'{ commitments { edges { node { plan '.repeat(depth / 4)} { reference } ${'} } } }'.repeat(depth / 4)} }`;
const aliases = (length: number, field: string) =>
  `{ ${Array.from({ length }, (_, i) => `a${i}: ${field}`).join(' ')} }`;
const page = (first: string) => `proposals(first: ${first}) { edges { node { reference } } }`;

type Send = (body: string) => Promise<Response>;
const at =
  (path: string): Send =>
  async (body) =>
    fetch(`${await origin()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-iltizam': '1' },
      body,
    });
const asking = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

/** What is far beyond the published limits (docs/api-limits.md), each in a way of its own. */
const attacks: [name: string, limit: string, body: () => string][] = [
  ['a query 20 levels deep', 'depth', () => asking(nest(20))],
  ['a query 20 levels deep, through fragments', 'depth', () => asking(fragments(20))],
  ['1,000 aliases of a field', 'tokens', () => asking(aliases(1000, 'plans { reference }'))],
  ['1,000 aliases of __typename', 'tokens', () => asking(aliases(1000, '__typename'))],
  ['40 aliases of __typename', 'aliases', () => asking(aliases(40, '__typename'))],
  [
    '9 directives',
    'directives',
    () => asking(`{ ${'... on Query @include(if: true) { __typename } '.repeat(9)}}`),
  ],
  ['500 times the same field', 'repeats', () => asking(`{ plans { ${'id '.repeat(500)}} }`)],
  ['a body of 20 MB', 'bodyBytes', () => asking(plans, { padding: 'x'.repeat(20_000_000) })],
  ['JSON nested 50,000 deep', 'jsonDepth', () => `{"query":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
  ['a page of 1,000,000', 'first', () => asking(`{ ${page('1000000')} }`)],
  [
    'a page of 1,000,000 by a variable',
    'first',
    () => asking(`query ($n: Int!) { ${page('$n')} }`, { n: 1_000_000 }),
  ],
  [
    'a batch of 100',
    'operations',
    () => JSON.stringify(Array.from({ length: 100 }, () => ({ query: plans }))),
  ],
  [
    'the schema in circles',
    'depth',
    () => asking(`{ __type(name: "Query") { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } }`),
  ],
];

function fragments(depth: number): string {
  const levels = Array.from(
    { length: depth / 4 },
    (_, level) =>
      `fragment L${level} on ActionPlan { commitments { edges { node { plan { ...L${level + 1} } } } } }`,
  );
  return `{ plan(reference: "ma-nap-2") { ...L0 } } ${levels.join(' ')} fragment L${depth / 4} on ActionPlan { reference }`;
}

let other: ChildProcess;
beforeAll(async () => {
  other = fork(fileURLToPath(new URL('honest.client.ts', import.meta.url)), [await origin()], {
    execArgv: [],
  });
  await once(other, 'message');
});
afterAll(() => void other.kill());

describe('GQ-01, GQ-08: while another client asks all the time', () => {
  describe.each(['/graphql', '/staff/graphql'])('%s', (path) => {
    test.each(attacks)('%s is refused', async (_name, limit, body) => {
      // Again and again, several at once, as somebody means it.
      for (let round = 0; round < 3; round++) {
        const answers = await Promise.all(Array.from({ length: 4 }, () => at(path)(body())));
        for (const answer of answers) {
          expect([400, 413]).toContain(answer.status);
          const { errors, data } = (await answer.json()) as Refusal;
          expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', field: limit });
          expect(data).toBeUndefined();
        }
      }
    });
  });

  test('the other client is served as if nothing happened', async ({ annotate }) => {
    const told = once(other, 'message') as Promise<[Served]>;
    other.send('stop');
    const [{ statuses, slowestMs }] = await told;
    expect(Object.keys(statuses)).toEqual(['200']);
    expect(statuses['200']).toBeGreaterThan(10);
    expect(slowestMs).toBeLessThan(process.env['PROVE'] ? 1000 : Number.POSITIVE_INFINITY);
    await annotate(
      `${attacks.length} kinds of attack on each of two endpoints: of ${statuses['200']} answers another client got meanwhile the slowest took ${Math.round(slowestMs)} ms`,
      'figure',
    );
  });
});

test('IN-14: a page of the site asked for at no place, or in no language, is none', async () => {
  const wrong = ['-1', '1e9', '2.5', '<script>alert(1)</script>', '../../etc/passwd', '["x"]'];
  const lists = ['proposals?plan=ma-nap-3', 'themes/public-services', 'institutions/justice', 'news', 'documents', 'commitments'].map((list) => list + (list.includes('?') ? '&' : '?')); // prettier-ignore
  for (const text of wrong.map(encodeURIComponent)) {
    for (const list of lists) {
      const answer = await fetch(`${await origin()}/fr/${list}after=${text}`);
      expect([answer.status, list, text]).toEqual([400, list, text]);
      expect(await answer.text()).not.toContain('<script>alert');
    }
    // A language is a place of the site, and there is nothing there.
    expect((await fetch(`${await origin()}/${text}/proposals`)).status).toBe(404);
  }
});

interface Refusal {
  data?: unknown;
  errors: { extensions: object }[];
}
