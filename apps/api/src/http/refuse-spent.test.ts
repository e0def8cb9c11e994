import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm, { anonymousCostPerHour: 1_000 });
});
afterAll(async () => {
  await server.close();
  await world.close();
});

test('where nothing is left of a network’s budget, what it asks is refused before it is parsed; who has signed in is served', async () => {
  const post = (query: string) => server.post('/graphql', { query });
  // A document that cannot be parsed costs one, and is told as what it is while there is anything left.
  expect(await (await post('{')).json()).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
  let told = await post('{ plans { reference } }');
  // Each refusal costs one of what is left.
  for (let n = 0; n < 300 && told.headers.get('ratelimit-remaining') !== '0'; n++)
    told = await post('{ plans { reference } }');
  for (const query of ['{', '{ plans { reference } }']) {
    const refused = await post(query);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', field: 'cost' } }],
      extensions: { cost: { actual: 0, limit: 1_000, remaining: 0 } },
    });
  }
  // At the other endpoint a stranger is of the same network.
  expect((await server.ask('/staff/graphql', '{ me { email } }')).status).toBe(429);
  const signedIn = await server.signIn('secretariat');
  expect((await server.ask('/staff/graphql', '{ me { email } }', { headers: signedIn })).status).toBe(200);
});
