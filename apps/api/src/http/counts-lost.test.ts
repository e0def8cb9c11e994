import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, sendLink } from '../citizens/testing-citizens.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const signIn = (server: TestServer) =>
  server.post('/api/auth/sign-in', { email: 'nobody@example.org', password: 'a wrong password' });
const read = (server: TestServer) => server.ask('/graphql', '{ plans { reference } }');
const sendForm = async (server: TestServer) => {
  const input = { idempotencyKey: newKey(), guard: { email: 'form@example.org', language: 'AR' } };
  return (await server.ask('/graphql', sendLink, { variables: { input } })).body;
};

test('AB-10: without the counts nobody signs in or sends a form, and everybody reads', async () => {
  const server = await openServer(world.orm);
  const em = world.orm.em.fork();
  for (const table of ['rate_limit', 'api_usage'])
    await em.execute(`alter table ${table} rename to ${table}_lost`);
  expect((await signIn(server)).status).toBe(503);
  expect((await sendForm(server)).errors).toMatchObject([
    { extensions: { code: 'RATE_LIMITED', facts: { why: 'countsUnavailable' } } },
  ]);
  expect((await read(server)).status).toBe(200);
  for (const table of ['rate_limit', 'api_usage'])
    await em.execute(`alter table ${table}_lost rename to ${table}`);
  expect((await signIn(server)).status).toBe(401);
  expect((await sendForm(server)).errors).toBeUndefined();
  await server.close();
});

test('AB-10: whoever used up what there is finds no more after a restart', async () => {
  const before = await openServer(world.orm, { anonymousCostPerHour: 1_000 });
  await world.orm.em.fork().execute('delete from rate_limit');
  await world.orm.em.fork().execute('delete from api_usage');
  const query = '{ plans { reference stage ordinal startsOn endsOn } }';
  while ((await before.ask('/graphql', query)).status === 200);
  let tried = 0;
  while ((await signIn(before)).status === 401) tried++;
  let sent = 0;
  while ((await sendForm(before)).errors === undefined) sent++;
  expect([tried, sent]).toEqual([10, 3]);
  await before.close();
  const after = await openServer(world.orm, { anonymousCostPerHour: 1_000 });
  expect((await after.ask('/graphql', query)).status).toBe(429);
  expect((await signIn(after)).status).toBe(429);
  expect((await sendForm(after)).errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  await after.close();
});
