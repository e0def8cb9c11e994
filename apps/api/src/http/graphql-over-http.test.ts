import { serverAudits } from 'graphql-http';
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

const audits = serverAudits({ url: () => `${server.address}/graphql` });
/** Asked as the console asks. */
const ofStaff = serverAudits({
  url: () => `${server.address}/staff/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('x-iltizam', '1');
    return fetch(url, { ...init, headers });
  },
});

/**
 * What the console's own endpoint does not do on purpose: operations in addresses (what is asked would stand in logs),
 * and two audits that pass their variables to a question about the schema, which it does not describe.
 */
const notOfStaff: Record<string, string> = {
  '5A70': 'GET',
  D6D5: 'GET',
  '6A70': 'GET',
  '2EA1': '__type',
  '28B9': '__type',
};

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s %s',
  async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  },
);

test.each(ofStaff.map((audit) => [audit.id, audit.name, audit] as const))(
  'staff: %s %s',
  async (id, _name, audit) => {
    const { status } = await audit.fn();
    expect(status === 'ok').toBe(notOfStaff[id] === undefined);
  },
);

test('variables reach an operation of the staff endpoint, whichever answer is accepted', async () => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { body } = await server.ask(
      '/staff/graphql',
      'query ($reference: String!) { plan(reference: $reference) { reference } }',
      { variables: { reference: 'ma-nap-2' }, headers: { accept } },
    );
    expect(body.data).toEqual({ plan: { reference: 'ma-nap-2' } });
  }
});

describe.each(['/graphql', '/staff/graphql'] as const)('IN-14: at %s', (path) => {
  const plainly = 'application/json';
  const modern = 'application/graphql-response+json';
  const ask = async (document: string, variables: Record<string, unknown>, accept: string) => {
    const { body, status } = await server.ask(path, document, { variables, headers: { accept } });
    expect(body.errors?.length, document).toBeGreaterThan(0);
    expect(
      body.errors?.map(({ extensions }) => extensions.code),
      document,
    ).not.toContain('INTERNAL');
    expect(body.data, document).toBeUndefined();
    return status;
  };

  const pages: [string, unknown][] = [
    ['first', -1],
    ['first', -2_147_483_648],
    ['first', 101],
    ['first', 2_147_483_647],
    ['after', '<script>'],
    ['after', '../../etc/passwd'],
    ['after', ''],
    ['after', 'x'.repeat(5000)],
  ];
  test.each(pages)('no page is %s %s, whatever answer is accepted: 400', async (name, value) => {
    const type = name === 'first' ? 'Int' : 'String';
    for (const accept of [plainly, modern]) {
      const literal = `{ commitments(${name}: ${JSON.stringify(value)}) { totalCount } }`;
      expect(await ask(literal, {}, accept)).toBe(400);
      const deep = `query ($x: ${type}) { plans { commitments(${name}: $x) { totalCount } } }`;
      expect(await ask(deep, { x: value }, accept)).toBe(400);
    }
  });

  const untyped: [document: string, variables: Record<string, unknown>][] = [
    ...['2.5', '1e309', '9007199254740993', '"<script>"', '"../"', '[[1]]', '{x: 1}', 'true'].map(
      (first): (typeof untyped)[number] => [`{ commitments(first: ${first}) { totalCount } }`, {}],
    ),
    ...[2.5, 1e300, '3', '<script>', '../', [1, 2], { x: 1 }].map((x): (typeof untyped)[number] => [
      'query ($x: Int) { commitments(first: $x) { totalCount } }',
      { x },
    ]),
    ...[5, ['a', 'b'], { x: 1 }, true].map((x): (typeof untyped)[number] => [
      'query ($x: String) { commitments(after: $x) { totalCount } }',
      { x },
    ]),
    ...['<script>', '../fr', 'xx', '', 5, -1, ['FR', 'AR'], { fr: 1 }].map(
      (locale): (typeof untyped)[number] => [
        'mutation ($input: SaveProposalDraftInput!) { saveProposalDraft(input: $input) { __typename } }',
        { input: { key: 'k'.repeat(43), plan: 'ma-nap-3', language: locale } },
      ],
    ),
  ];
  test.each(untyped)('%s with %j is of another type: 400, or 200 without data where only plain JSON is accepted', async (document, variables) => {
    expect(await ask(document, variables, modern)).toBe(400);
    // GraphQL over HTTP: who knows plain JSON only takes another status for a fault of the network.
    expect(await ask(document, variables, plainly)).toBe(200);
  }); // prettier-ignore
});
