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
const unknown = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, 1] as const));

/** Each of these took minutes once, in which nobody was answered. */
describe.each(paths)('GQ-05: one request to %s stands nothing still', (path) => {
  test.each([
    [
      'unknown fields',
      'query ($v: ProposalFilter) { proposals(filter: $v) { totalCount } }',
      unknown(15_000),
    ],
    [
      'words that are no keys',
      'query ($v: [ContentKey!]) { contentTexts(keys: $v) { key } }',
      Array(60_000).fill('x'),
    ],
  ])('%s, as many as a request holds: the first is told', async (_what, query, v) => {
    const { body } = await server.ask(path, query, { variables: { v } });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
    expect(body.errors![0]!.message.length).toBeLessThan(400);
  });

  test('marks that want to be put in order, as many as a request holds', async () => {
    const { body } = await server.ask(path, 'query ($v: String!) { search(q: $v) { totalCount } }', {
      variables: { v: `a${'\u0301\u0316'.repeat(50_000)}` },
    });
    expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT']);
    const { body: words } = await server.ask(path, 'query ($v: String!) { search(q: $v) { totalCount } }', {
      variables: { v: 'e\u0301tude' },
    });
    expect(words.errors).toBeUndefined();
  });

  test('GQ-13: what was meant instead is not told, wherever the name stands', async () => {
    const query = 'query ($v: ProposalFilter) { proposals(filter: $v) { totalCount } }';
    const { body } = await server.ask(path, query, { variables: { v: { pla: 'ma-nap-3' } } });
    expect(body.errors![0]!.message).toContain('"pla"');
    expect(body.errors![0]!.message).not.toMatch(/did you mean|plan"/iu);
  });
});

test('an address of marks that want to be put in order is none', async () => {
  const email = `a${'\u0301\u0316'.repeat(50_000)}@example.org`;
  expect((await server.post('/api/auth/sign-in', { email, password: 'x' })).status).toBeLessThan(500);
});
