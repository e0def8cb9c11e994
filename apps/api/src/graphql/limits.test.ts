import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { limits } from './limits.js';

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

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

test('within the limits questions are answered, a page of 100 and the whole schema too', async () => {
  for (const query of [
    '{ commitments(first: 100) { edges { node { reference } } } }',
    `{ ${times(30, (i) => `a${i}: __typename`)} }`,
    getIntrospectionQuery(),
  ]) {
    const { status, body } = await server.ask('/graphql', query);
    expect(body.errors).toBeUndefined();
    expect(status).toBe(200);
  }
});

test('one network has a number of requests at the same time', async () => {
  const held = await world.orm.em.getConnection().getNativeClient();
  const client = await held.connect();
  await client.query('begin; lock table plan in access exclusive mode');
  // A question nobody asked before: an answer that is kept would wait for nothing.
  const waiting = Array.from({ length: limits.inFlight }, () =>
    server.ask('/graphql', '{ held: plans { reference } }'),
  );
  const busy = async (): Promise<{ status: number }> => {
    const answer = await server.ask('/graphql', '{ __typename }');
    return answer.status === 429 ? answer : busy();
  };
  expect(await busy()).toMatchObject({
    body: { errors: [{ extensions: { code: 'RATE_LIMITED', field: 'inFlight' } }] },
  });
  await client.query('rollback');
  client.release();
  // None of them was one too many. On a slow machine who stood last in line is told to come again.
  const told = (await Promise.all(waiting)).map(({ status }) => status);
  expect(told).toContain(200);
  expect([200, 503]).toEqual(expect.arrayContaining([...new Set(told)]));
  expect((await server.ask('/graphql', '{ __typename }')).status).toBe(200);
});
