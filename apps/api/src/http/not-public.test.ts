import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
/** Behind a proxy, at an address of its own. */
let configured: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
  configured = await openServer(world.orm, { mode: 'production', origin: 'https://iltizam.example' });
});
afterAll(async () => {
  await server.close();
  await configured.close();
  await world.close();
});

/** Sends bytes as they are; resolves with everything that came back until the server hung up or said nothing more. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const { port } = new URL(server.address);
    let text = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket.setTimeout(1_500, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.once('close', () => resolve(text));
  });
}
const statuses = (text: string) =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3})/gu)].map(([, status]) => Number(status));

test.each([
  '/metrics',
  '/debug',
  '/.git/config',
  '/.env',
  '/server-status',
  '/console/.env',
  '/console/assets/..%2f..%2fpackage.json',
  '/console/assets/main.js.map',
  '/assets/site.css.map',
  '/package.json',
  '/api/locales/add/fr/x',
  '/locales/add/fr/x',
  '/api/templates',
  '/api/import',
])('SU-09, SU-10: %s is nobody’s', async (path) => {
  for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
    const response = await server.fetch(path, { method, headers: { 'x-iltizam': '1' } });
    const text = await response.text();
    expect(response.status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
    expect(text).not.toMatch(/"dependencies"|sourcesContent|\[core\]|DATABASE_URL/u);
  }
});

test('SU-10: a request is not sent back, and health tells no details', async () => {
  const traced = await raw(
    'TRACE / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Secret: kept\r\nConnection: close\r\n\r\n',
  );
  expect(statuses(traced)[0]).toBeGreaterThanOrEqual(400);
  expect(traced.split('\r\n\r\n')[1] ?? '').not.toContain('kept');
  for (const path of ['/health/live', '/health/ready'])
    expect(Object.keys((await (await server.fetch(path)).json()) as object)).toEqual(['status']);
});

test('SU-11: addresses are the configured ones, whatever a request calls the server', async () => {
  const forged = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    'x-forwarded-for': '203.0.113.9',
    'x-original-host': 'evil.example',
    forwarded: 'host=evil.example;proto=http',
  };
  for (const path of [
    '/sitemap.xml',
    '/robots.txt',
    '/feeds/commitments.atom',
    '/catalog.jsonld',
    '/calendar/meetings.ics',
    '/calendar/calls.ics',
    '/.well-known/security.txt',
  ]) {
    const response = await configured.fetch(path, { headers: forged });
    const text = await response.text();
    expect(text, path).not.toContain('evil.example');
    expect(text, path).not.toContain('127.0.0.1');
  }
  expect(await (await configured.fetch('/sitemap.xml', { headers: forged })).text()).toContain(
    'https://iltizam.example/',
  );
});

describe('SU-12: what two servers would read in two ways is read by none', () => {
  const body = '{"query":"{ plans { reference } }"}';
  const head = 'POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n';
  const smuggled = 'GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n';

  test.each([
    [
      'a length and chunks',
      `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    ],
    ['two lengths', `${head}Content-Length: 0\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`],
    ['a length that is no number', `${head}Content-Length: +${body.length}\r\n\r\n${body}`],
    ['chunks spelt otherwise', `${head}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ['chunks twice', `${head}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${smuggled}`],
    ['a size of a chunk that is none', `${head}Transfer-Encoding: chunked\r\n\r\nZ\r\n${body}\r\n0\r\n\r\n`],
    ['a space before the colon', `${head}Content-Length : ${body.length}\r\n\r\n${body}`],
    ['a folded header', `${head}X-A: b\r\n c\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
    ['a bare line end in a header', `${head}X-A: b\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`],
    ['a NUL in a header', `${head}X-A: b\u0000c\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
    [
      'no host',
      `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    ],
    ['two hosts', `${head}host: evil.example\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
    ['the same host twice', `${head}Host: 127.0.0.1\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
    ['another version', `POST /graphql HTTP/9.9\r\nHost: 127.0.0.1\r\n\r\n`],
    [
      'another charset',
      `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json; charset=utf-7\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    ],
  ])('%s', async (_what, bytes) => {
    const answered = statuses(await raw(bytes));
    expect(answered).toHaveLength(1);
    for (const status of answered) expect([status >= 400 && status < 500, status]).toEqual([true, status]);
  });

  test.each([
    ['at the door', ''],
    ['by Express', 'Accept-Encoding: gzip\r\n'],
    ['in chunks', 'Transfer-Encoding: chunked\r\n'],
  ])('IN-15: an order mark before a body is none of it, read %s', async (_where, more) => {
    const marked = Buffer.from(`\uFEFF${body}`);
    const text = marked.toString('latin1');
    const sent = more.startsWith('Transfer') ? `${marked.length.toString(16)}\r\n${text}\r\n0\r\n\r\n` : text;
    const length = sent === text ? `Content-Length: ${marked.length}\r\n` : '';
    const answer = await raw(`${head}X-Iltizam: 1\r\nConnection: close\r\n${more}${length}\r\n${sent}`);
    expect(statuses(answer)).toEqual([200]);
    expect(answer).toContain('"data"');
  });

  test('requests sent one behind the other are answered in their order', async () => {
    const one = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${more}\r\n`;
    const text = await raw(
      one('/health/live') + one('/health/gone') + one('/health/live', 'Connection: close\r\n'),
    );
    expect(statuses(text)).toEqual([200, 404, 200]);
  });
});
