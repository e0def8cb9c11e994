import { request } from 'node:http';
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

describe('who may ask', () => {
  test('the public endpoint answers pages of any site, which send no cookies', async () => {
    const preflight = await server.fetch('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://news.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Content-Type');
    const answer = await server.fetch('/graphql?query=%7Bplans%7Breference%7D%7D', {
      headers: { origin: 'https://news.example' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('a session is nothing to the public endpoint', async () => {
    const session = await server.signIn('secretariat');
    const { body } = await server.ask('/graphql', '{ me { email } }', { headers: session });
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('the staff endpoint gives no permission to other sites, takes no GET and keeps no copy', async () => {
    const preflight = await server.fetch('/staff/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://news.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.has('access-control-allow-origin')).toBe(false);
    const get = await server.fetch('/staff/graphql?query=%7Bme%7Bid%7D%7D', {
      headers: { 'x-iltizam': '1' },
    });
    expect(get.status).toBe(405);
    const { headers } = await server.post('/staff/graphql', { query: '{ me { id } }' });
    expect(headers.get('cache-control')).toBe('no-store');
    const { body } = await server.ask('/staff/graphql', '{ __schema { types { name } } }');
    expect(body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('a name of another site made to point here is refused', async () => {
    const status = await new Promise((resolve) => {
      const { port } = new URL(server.address);
      const headers = { host: `evil.example:${port}`, 'x-iltizam': '1', 'content-type': 'application/json' };
      request({ port, host: '127.0.0.1', path: '/staff/graphql', method: 'POST', headers }, (response) =>
        resolve(response.resume().statusCode),
      ).end('{"query":"{ me { email } }"}');
    });
    expect(status).toBe(403);
  });
});
