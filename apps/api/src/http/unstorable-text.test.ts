import { afterAll, beforeAll, expect, test } from 'vitest';
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

test.each([
  ['in a reference', `{ proposal(reference: "\\u0000") { reference } }`],
  ['in a search', `{ proposals(filter: { q: "a\\u0000b" }) { totalCount } }`],
])('IN-07: a NUL %s is refused as input, not a fault of ours', async (_where, document) => {
  const { body } = await server.ask('/graphql', document);
  expect(body.errors?.map((error) => error.extensions.code)).toEqual(['INVALID_INPUT']);
  expect(body.errors?.[0]?.extensions).toMatchObject({ facts: { why: 'controlCharacter' } });
});

test.each([
  '/data/archive/%00/x',
  '/data/archive/2026-11-27/%00',
  '/data/ogp/%00.csv',
  '/feeds/commitments/%00.atom',
  '/feeds/proposals/a%00b.atom',
  '/feeds/institutions/%00.atom',
])('IN-07: nor is a NUL in an address: %s', async (path) => {
  const answer = await server.fetch(path);
  expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'INVALID_INPUT' }]);
});

test.each(['sign-in', 'reset'])('IN-07: nor in what is sent to %s', async (form) => {
  const answer = await server.post(`/api/auth/${form}`, { email: 'a\u0000b@example.org', password: 'x' });
  expect(answer.status).toBe(400);
});
