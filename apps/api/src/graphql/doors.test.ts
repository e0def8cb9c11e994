import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
let session: { cookie: string };
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
  session = await server.signIn('secretariat');
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const paths = ['/graphql', '/staff/graphql'] as const;
const plans = '{ plans { reference } }';
const sql = async <Row>(text: string): Promise<Row[]> => world.orm.em.fork().execute(text);

test.each(paths)(
  'GQ-12: %s keeps no documents of others, known by a hash or sent to be kept',
  async (path) => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const send = async (query: string | undefined, of: string) =>
      (
        await server.post(path, {
          query,
          extensions: { persistedQuery: { version: 1, sha256Hash: hash(of) } },
        })
      ).json();
    const refused = { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] };
    expect(await send(undefined, plans)).toMatchObject(refused);
    for (let n = 0; n < 50; n++) {
      const query = `{ plans { a${n}: reference } }`;
      expect(await send(query, query)).toMatchObject(refused);
      expect(await send(undefined, query)).toMatchObject(refused);
    }
  },
);

describe('GQ-13: an error tells nothing of how this is made', () => {
  const provoked = [
    '{ plnas { reference } }', '{ plans { refernce } }', '{ plan { reference } }', '{ plan(reference: 5) { reference } }',
    '{ plan(referense: "x") { reference } }', '{ plans', '}', '', '{ plans { ...missing } }', 'fragment a on Nothing { id }',
    'query { plans { reference } } query { plans { reference } }', 'mutation { nothing }', 'subscription { plans { reference } }',
    '{ search(q: "\\u0000") { edges { node { __typename } } } }', '{ commitments(first: -1) { totalCount } }',
    '{ commitments(first: 1e9) { totalCount } }', '{ commitments(after: "%%%") { totalCount } }',
    '{ commitments(after: "eyJ4IjoxfQ") { totalCount } }', '{ proposals(first: 101) { totalCount } }',
    'query ($x: Nothing) { plans { reference } }', 'query ($x: Int!) { plans { reference } }', '{ plans @nothing { reference } }',
    '{ plans @include { reference } }', '{ plans @skip(if: "x") { reference } }', '{ proposal(reference: "\\uD800") { id } }',
    '{ commitment(reference: null) { id } }', '{ commitments(filter: { state: NOTHING }) { totalCount } }',
    '{ commitments(filter: { nothing: 1 }) { totalCount } }', '{ commitments(filter: "x") { totalCount } }',
    '{ __type(name: 5) { name } }', '{ plans { reference { x } } }', '{ plans }', '{ changes(after: "x") { __typename } }',
    'mutation { submitProposal { id } }', '{ meeting(reference: "../../etc/passwd") { id } }', '{ institution(reference: "\'") { id } }',
    '{ similarProposals(plan: "x", text: "") { __typename } }', '{ plans { reference } } #\u0000', '\uFEFF{', '{ users { id } }',
  ]; // prettier-ignore
  const telling =
    /did you mean|node_modules|\.(?:ts|js):\d|stacktrace|\bat [\w.]+ \(|select |from "|syntax error at or near|violates|MikroORM|kysely|pg_|tracing|127\.0\.0\.1/iu;

  test.each(paths)('at %s, of 40 errors', async (path) => {
    expect(provoked).toHaveLength(40);
    for (const query of provoked) {
      const response = await server.post(path, { query }, session);
      const text = await response.text();
      expect(response.status, text).toBeLessThan(500);
      expect(text, query).not.toMatch(telling);
      expect(text.length).toBeLessThan(20_000);
      // What is ours to mend would be masked and say so: none of these is.
      expect(text, query).not.toContain('INTERNAL');
    }
  });

  test.each(paths)('%s is no page to try queries on', async (path) => {
    const page = await server.fetch(path, { headers: { accept: 'text/html', 'x-iltizam': '1' } });
    expect([400, 405, 406]).toContain(page.status);
    expect(page.headers.get('content-type')).not.toContain('text/html');
  });
});

describe.each(paths)('GQ-14: %s has no other door', (path) => {
  const send = (headers: Record<string, string>, body: string) =>
    server.fetch(path, { method: 'POST', headers: { 'x-iltizam': '1', ...headers }, body });
  const json = { 'content-type': 'application/json' };

  test('no subscription, no stream of events, no answer in parts', async () => {
    for (const [accept, query] of [
      ['text/event-stream', plans],
      ['multipart/mixed; deferSpec=20220824', plans],
    ]) {
      const response = await send({ ...json, accept: accept! }, JSON.stringify({ query }));
      expect(response.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json)/u);
      await response.text();
    }
    for (const query of [
      'subscription { plans { reference } }',
      '{ ... @defer { plans { reference } } }',
      '{ plans @stream(initialCount: 1) { reference } }',
    ]) {
      const { data, errors } = (await (await send(json, JSON.stringify({ query }))).json()) as Answer;
      expect(data ?? null).toBeNull();
      expect(errors!.length).toBeGreaterThan(0);
    }
  });

  test('no upload of forms', async () => {
    const form = new FormData();
    form.set(
      'operations',
      JSON.stringify({ query: 'mutation ($f: Upload!) { x(f: $f) }', variables: { f: null } }),
    );
    form.set('map', '{"0":["variables.f"]}');
    form.set('0', new Blob(['x']), 'x.txt');
    const response = await server.fetch(path, { method: 'POST', body: form, headers: { 'x-iltizam': '1' } });
    expect(response.status).toBe(415);
  });

  test('no web socket', async () => {
    const { port } = new URL(server.address);
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-protocol': 'graphql-transport-ws',
      'x-iltizam': '1',
    };
    const outcome = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path, headers }, (response) => resolve(response.resume().statusCode))
        .once('upgrade', () => resolve('upgraded'))
        .once('error', () => resolve('closed'))
        .end();
    });
    expect(outcome).not.toBe('upgraded');
  });
});

interface Answer {
  data?: unknown;
  errors?: { message: string }[];
}

describe('GQ-15: what another site makes a browser send is not executed', () => {
  const mutation = 'mutation { createView(input: { name: "Forged", filter: {} }) { view { id } } }';
  const body = JSON.stringify({ query: mutation });
  const query = encodeURIComponent(mutation);
  const evil = { origin: 'https://evil.example' };
  type Forged = [what: string, path: string, init: RequestInit];
  const forged = (path: string): Forged[] => [
    ['text', path, { method: 'POST', body, headers: { 'content-type': 'text/plain', ...evil } }],
    ['text that claims JSON', path, { method: 'POST', body, headers: { 'content-type': 'text/plain; application/json', ...evil } }],
    ['a form', path, { method: 'POST', body: new URLSearchParams({ query: mutation }), headers: evil }],
    ['a form with files', path, { method: 'POST', body: formOf(mutation), headers: evil }],
    ['an address', `${path}?query=${query}`, { headers: evil }],
    ['an address called a POST', `${path}?query=${query}&_method=POST`, { headers: { ...evil, 'x-http-method-override': 'POST' } }],
    ['JSON with cookies of ours', path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...evil } }],
    ['JSON of a page without an origin', path, { method: 'POST', body, headers: { 'content-type': 'application/json', origin: 'null', 'x-iltizam': '1' } }],
    ['JSON of a site that looks alike', path, { method: 'POST', body, headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1.evil.example', 'x-iltizam': '1' } }],
    ['no type at all', path, { method: 'POST', body: new Blob([body]), headers: evil }],
  ]; // prettier-ignore
  const tried = () => sql(`select id from audit_event`);

  test.each([...forged('/staff/graphql'), ...forged('/graphql')])('%s to %s', async (_what, path, init) => {
    const before = (await tried()).length;
    const headers = { ...session, ...(init.headers as Record<string, string>) };
    const response = await server.fetch(path, { ...init, headers });
    const answer = (await response.json()) as Answer;
    expect(answer.data ?? null).toBeNull();
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
    expect(await tried()).toHaveLength(before);
    expect(await sql(`select id from saved_view where name = 'Forged'`)).toEqual([]);
  });

  test('while our own page may', async () => {
    const { body: told } = await server.ask('/staff/graphql', mutation, { headers: session });
    expect(told.errors).toBeUndefined();
    expect(await sql(`select id from saved_view where name = 'Forged'`)).toHaveLength(1);
  });
});

function formOf(query: string): FormData {
  const form = new FormData();
  form.set('query', query);
  return form;
}
