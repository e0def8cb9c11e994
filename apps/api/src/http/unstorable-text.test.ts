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
