import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeKey } from '../clients/keys.js';
import { addKey } from '../clients/testing-clients.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { Admission } from './admission.js';

let world: World;
let server: TestServer;
const admission = new Admission();
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm, {}, { admission });
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

describe('where those who only look have no room left', () => {
  const strangers = Array.from({ length: 7 });
  const come = () => Promise.all(strangers.map(() => admission.enter('others')));
  const go = () => strangers.forEach(() => admission.leave('others'));
  beforeEach(come);
  afterEach(go);

  const ask = async (headers: { cookie: string }) =>
    (await server.ask('/staff/graphql', '{ me { email } }', { headers })).status;

  /** As if the same person had signed in at another instance: this process never saw the token. */
  async function signInElsewhere(): Promise<{ cookie: string }> {
    const { cookie } = await server.signIn('secretariat');
    const token = randomBytes(32).toString('base64url');
    const hash = (of: string) => createHash('sha256').update(of).digest('base64url');
    const em = world.orm.em.fork();
    const hashes = [hash(token), hash(cookie.split('=')[1]!)];
    await em.execute('update session set token_hash = ? where token_hash = ?', hashes);
    return { cookie: `iltizam=${token}` };
  }

  test('a made-up session waits with the strangers, however often it is sent', async () => {
    const cookie = `iltizam=${'A'.repeat(43)}`;
    expect(await ask({ cookie })).toBe(503);
    go();
    expect(await ask({ cookie })).toBe(200);
    await come();
    expect(await ask({ cookie })).toBe(503);
  });

  test('who signed in is served at once, and no more when the session is over', async () => {
    const session = await server.signIn('secretariat');
    expect(await ask(session)).toBe(200);
    await server.post('/api/auth/sign-out', {}, session);
    await ask(session);
    expect(await ask(session)).toBe(503);
  });

  test('who signed in at another instance is, once the session was found here', async () => {
    const session = await signInElsewhere();
    expect(await ask(session)).toBe(503);
    go();
    expect(await ask(session)).toBe(200);
    await come();
    expect(await ask(session)).toBe(200);
  });

  test('so does a key: one made up never comes first, one that was found does', async () => {
    // Never twice the same, so that no kept answer is given.
    let asked = 0;
    const read = async (headers: { authorization: string }) =>
      (await server.ask('/graphql', `{ a${asked++}: plans { reference } }`, { headers })).status;
    const madeUp = { authorization: `Bearer ${makeKey('demo').key}` };
    const key = await addKey(world.orm);
    expect([await read(madeUp), await read(key)]).toEqual([503, 503]);
    go();
    expect([await read(madeUp), await read(key)]).toEqual([401, 200]);
    await come();
    expect([await read(madeUp), await read(key)]).toEqual([503, 200]);
    await world.orm.em.fork().execute('update api_key set revoked_at = now()');
    expect([await read(key), await read(key)]).toEqual([401, 503]);
  });
});
