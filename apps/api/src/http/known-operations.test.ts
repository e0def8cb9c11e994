import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const paths = ['/graphql', '/staff/graphql'] as const;
type Path = (typeof paths)[number];

const plan = 'query ($r: String!) { plan(reference: $r) { reference title { ar } } }';
const page = `query ($first: Int, $order: ProposalOrder, $states: [PublicState!]) {
  proposals(first: $first, orderBy: $order, filter: { state: $states }) { edges { node { reference } } } }`;
const two = 'query A { plans { reference } } query B { institutions { reference } }';

interface Body {
  query: string;
  variables?: unknown;
  operationName?: unknown;
}

/** Whoever takes compressed answers is answered by Express, others before it. */
let encoding = 'identity';

async function post(path: Path, body: Body, headers: Record<string, string> = {}) {
  const answer = await server.post(path, body, { 'accept-encoding': encoding, ...headers });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    // What is left of the budget is less each time.
    body: (await answer.text()).replace(/"requestId":"[^"]+"/u, '').replace(/"remaining":\d+/u, ''),
  };
}

let documents = 0;
/** The same document as nobody has asked it before. */
const anew = (query: string) => `${query} # ${++documents}`;

/** What was answered before, what is asked then. */
const asked: [what: string, before: Body, then: object, headers?: Record<string, string>][] = [
  ['another record', { query: plan, variables: { r: 'ma-nap-2' } }, { variables: { r: 'ma-nap-1' } }],
  ['a record there is not', { query: plan, variables: { r: 'ma-nap-2' } }, { variables: { r: 'nothing' } }],
  ['no variables', { query: plan, variables: { r: 'ma-nap-2' } }, { variables: null }],
  ['a number for a text', { query: plan, variables: { r: 'ma-nap-2' } }, { variables: { r: 7 } }],
  ['a list of variables', { query: plan, variables: { r: 'ma-nap-2' } }, { variables: ['ma-nap-2'] }],
  ['more variables than there are', { query: plan, variables: { r: 'ma-nap-2' } }, { variables: { r: 'ma-nap-2', s: 1 } }],
  ['another page', { query: page, variables: { first: 2 } }, { variables: { first: 3, order: 'REFERENCE_ASC' } }],
  ['a page too large', { query: page, variables: { first: 2 } }, { variables: { first: 101 } }],
  ['a page of no size', { query: page, variables: { first: 2 } }, { variables: { first: -1 } }],
  ['a text for a number', { query: page, variables: { first: 2 } }, { variables: { first: '3' } }],
  ['no such order', { query: page, variables: { order: 'REFERENCE_ASC' } }, { variables: { order: 'BY_CHANCE' } }],
  ['no such state', { query: page, variables: { states: ['RETAINED'] } }, { variables: { states: ['GONE'] } }],
  ['the other operation', { query: two, operationName: 'A' }, { operationName: 'B' }],
  ['an operation there is not', { query: two, operationName: 'A' }, { operationName: 'C' }],
  ['one of two, unnamed', { query: two, operationName: 'A' }, { operationName: null }],
  ['an answer of the other type', { query: plan, variables: { r: 'ma-nap-2' } }, {}, { accept: 'application/graphql-response+json' }],
  ['an answer of no type we have', { query: plan, variables: { r: 'ma-nap-2' } }, {}, { accept: 'image/png' }],
]; // prettier-ignore

const ways = paths.flatMap((path) => ['identity', 'gzip'].map((taken) => [path, taken] as const));

describe.each(ways)('an operation %s answered before, taken as %s', (path, taken) => {
  beforeAll(() => {
    encoding = taken;
  });

  test.each(asked)('is answered as at the first time: %s', async (_what, before, then, headers) => {
    const known = { ...before, query: anew(before.query) };
    for (let time = 0; time < 2; time++) expect(await post(path, known)).toMatchObject({ status: 200 });
    for (let time = 0; time < 2; time++)
      expect(await post(path, { ...known, ...then }, headers)).toEqual(
        await post(path, { ...known, query: anew(before.query), ...then }, headers),
      );
  });

  test('costs what its variables let it cost', async () => {
    const query = `query ($all: Boolean!, $first: Int!) { institutions { commitments(first: $first) { edges { node {
      reference indicators @include(if: $all) { measurements(first: $first) { edges { node { value } } } } } } } } }`;
    expect(await post(path, { query, variables: { all: false, first: 100 } })).toMatchObject({ status: 200 });
    const dear = await post(path, { query, variables: { all: true, first: 100 } });
    expect(dear.body).toContain('"field":"cost"');
  });
});

test('one that the document lacks is refused, and is no fault of ours', async () => {
  expect(await post('/graphql', { query: 'query A { plans { id } }', operationName: 'B' })).toMatchObject({
    status: 400,
    body: expect.stringContaining('"code":"OPERATION_RESOLUTION_FAILURE"'),
  });
});

test('is answered to each as they are at that moment', async () => {
  const query =
    '{ proposals(first: 1, filter: { workflowState: [SUBMITTED] }) { edges { node { version workflowState } } } }';
  const ask = async (headers?: { cookie: string }) => (await post('/staff/graphql', { query }, headers)).body;
  const [member, admin] = [await server.signIn('member.civil'), await server.signIn('admin')];
  const [asMember, asAdmin, asNobody] = [await ask(member), await ask(admin), await ask()];
  expect(asAdmin).not.toBe(asMember);
  for (let time = 0; time < 2; time++) {
    expect(await ask(member)).toBe(asMember);
    expect(await ask(admin)).toBe(asAdmin);
    expect(await ask()).toBe(asNobody);
  }
  await server.post('/api/auth/sign-out', {}, member);
  expect(await ask(member)).toBe(asNobody);
});

test('before Express it has the headers it has with it', async () => {
  const known = { query: anew(plan), variables: { r: 'ma-nap-2' } };
  for (const path of paths) {
    await post(path, known);
    const [before, after] = await Promise.all(
      ['application/json', 'application/json, text/plain'].map((accept) =>
        server.post(path, known, { accept, 'accept-encoding': 'identity' }),
      ),
    );
    const own = new Set([
      'x-request-id',
      'content-security-policy',
      'ratelimit-remaining',
      'content-length',
      'date',
    ]);
    const shared = ({ headers }: Response) => [...headers].filter(([name]) => !own.has(name));
    expect(shared(before!)).toEqual(shared(after!));
    const policy = ({ headers }: Response) =>
      headers.get('content-security-policy')?.replaceAll(/nonce-[\w-]+/gu, 'nonce');
    expect(policy(before!)).toBe(policy(after!));
  }
});
