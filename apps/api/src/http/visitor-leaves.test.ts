import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import type { CreatePortal } from './portal.routes.js';

/** Pages that were asked for; one of them is drawn for as long as somebody waits for it. */
const asked = new Map<string, Request>();
const createPortal: CreatePortal = () => ({
  handle: async (request) => {
    asked.set(new URL(request.url).pathname, request);
    if (request.url.endsWith('/long'))
      await new Promise((left) => request.signal.addEventListener('abort', left));
    return new Response('a page');
  },
});

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm, {}, { portal: createPortal });
});
afterAll(async () => {
  await server.close();
  await world.close();
});

test('a page is told that its visitor has left, so that what is stopped for that is no fault; one that was sent is told nothing', async () => {
  const visitor = new AbortController();
  const leaving = server.fetch('/fr/long', { signal: visitor.signal }).catch(() => 'left');
  await expect.poll(() => asked.has('/fr/long')).toBe(true);
  expect(asked.get('/fr/long')!.signal.aborted).toBe(false);
  visitor.abort();
  expect(await leaving).toBe('left');
  await expect.poll(() => asked.get('/fr/long')!.signal.aborted).toBe(true);
  expect(await (await server.fetch('/fr/sent')).text()).toBe('a page');
  expect(asked.get('/fr/sent')!.signal.aborted).toBe(false);
});
