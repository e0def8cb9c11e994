import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  const portal = () => ({
    handle: async (request: Request) => new Response(String((await request.formData()).getAll('a').length)),
  });
  server = await openServer(world.orm, {}, { portal });
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const send = (body: string) =>
  server.fetch('/fr/follow', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body,
  });

test('IN-08: a form has as many fields as any of ours, and is not read where it has more', async () => {
  const most = await send(Array.from({ length: 1_000 }, () => 'a=ب').join('&'));
  expect([most.status, await most.text()]).toEqual([200, '1000']);
  for (const body of ['a&'.repeat(1_000), 'a&'.repeat(131_000), '&'.repeat(200_000)]) {
    const refused = await send(body);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      field: 'form',
      facts: { limit: 1_000 },
    });
  }
});
