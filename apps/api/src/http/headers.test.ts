import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import type { CreatePortal } from './portal.routes.js';

let world: World;
let server: TestServer;
let bare: TestServer;
let folder: string;

/** A page that asks one operation, as the portal's build does. */
const createPortal: CreatePortal = ({ query, mode, origin }) => ({
  async handle(page, { nonce }) {
    if (new URL(page.url).pathname === '/fault') throw new Error('a fault of ours, with a secret');
    const { data } = await query('query ($p: String!) { plan(reference: $p) { reference } }', {
      p: 'ma-nap-2',
    });
    const seen = { url: page.url, cookie: page.headers.get('cookie'), mode, origin, nonce, data };
    return new Response(JSON.stringify(seen), { status: 201, headers: { 'content-type': 'text/html' } });
  },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iltizam-static-'));
  await mkdir(join(folder, 'console/assets'), { recursive: true });
  await mkdir(join(folder, 'portal/client/assets'), { recursive: true });
  const page =
    '<meta nonce="__CSP_NONCE__"><script nonce="__CSP_NONCE__" src="/console/assets/main-abc.js"></script>';
  await writeFile(join(folder, 'console/index.html'), page);
  await writeFile(join(folder, 'console/assets/main-abc.js'), 'console');
  await writeFile(join(folder, 'portal/client/assets/site-abc.css'), 'site');
  world = await openWorld();
  server = await openServer(
    world.orm,
    {},
    { portal: createPortal, portalDir: join(folder, 'portal'), consoleDir: join(folder, 'console') },
  );
  bare = await openServer(world.orm, { mode: 'production', origin: 'https://iltizam.example' });
});
afterAll(async () => {
  await server.close();
  await bare.close();
  await world.close();
  await rm(folder, { recursive: true });
});

const routes = [
  '/',
  '/fault',
  '/console/',
  '/console/assets/main-abc.js',
  '/console/assets/gone.js',
  '/assets/site-abc.css',
  '/assets/gone.css',
  '/graphql',
  '/staff/graphql',
  '/api/auth/mode',
  '/api/auth/gone',
  '/api/gone',
  '/health/live',
  '/health/gone',
];

test.each(routes)('SU-02: %s runs our own scripts only, in nobody’s frame', async (path) => {
  const { headers } = await server.fetch(path);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/default-src 'self';script-src 'self' 'nonce-[\w-]{22}';/u);
  expect(policy).toMatch(/style-src 'self' 'nonce-[\w-]{22}';/u);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("object-src 'none'");
  expect(policy).not.toMatch(/unsafe-|upgrade-insecure/u);
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': path === '/graphql' ? 'cross-origin' : 'same-origin',
    'x-frame-options': 'DENY',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/u),
  });
  expect(headers.has('x-powered-by')).toBe(false);
  expect(headers.has('strict-transport-security')).toBe(false);
});

test.each(routes)('SU-02: %s keeps browsers on https where the address is https', async (path) => {
  const { headers } = await bare.fetch(path);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
  expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
});

describe('the console', () => {
  test.each(['/console', '/console/', '/console/proposals/ma-nap-3-p0007'])(
    '%s is its page with a nonce of its own',
    async (path) => {
      const response = await server.fetch(path);
      const html = await response.text();
      const nonce = /'nonce-([\w-]+)'/u.exec(response.headers.get('content-security-policy')!)![1];
      expect(html).toContain(`<meta nonce="${nonce}">`);
      expect(html).not.toContain('__CSP_NONCE__');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await (await server.fetch(path)).text()).not.toBe(html);
    },
  );

  test('built files are kept for good, and one that is gone is not a page', async () => {
    const file = await server.fetch('/console/assets/main-abc.js');
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const gone = await server.fetch('/console/assets/gone.js');
    expect(gone.status).toBe(404);
    expect(gone.headers.get('content-type')).toContain('application/json');
    expect(gone.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the portal', () => {
  test('draws every other address, as anybody, from the public schema', async () => {
    const response = await server.fetch('/ar/plans?x=1', { headers: { cookie: 'iltizam=secret' } });
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const nonce = /'nonce-([\w-]+)'/u.exec(response.headers.get('content-security-policy')!)![1];
    expect(await response.json()).toEqual({
      url: `${server.address}/ar/plans?x=1`,
      cookie: null,
      mode: 'demo',
      origin: server.address,
      nonce,
      data: { plan: { reference: 'ma-nap-2' } },
    });
  });

  test('takes forms of its own pages only', async () => {
    const sent = async (headers: Record<string, string>, method = 'POST') =>
      (await server.fetch('/ar/plans', { method, headers })).status;
    expect(await sent({ origin: server.address })).toBe(201);
    expect(await sent({ 'sec-fetch-site': 'same-origin' })).toBe(201);
    for (const headers of [
      {},
      { origin: 'https://news.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect(await sent(headers as Record<string, string>)).toBe(403);
    expect(await sent({ origin: server.address }, 'PUT')).toBe(405);
  });

  test('tells nothing of a fault but the number to report', async () => {
    const fault = await server.fetch('/fault');
    expect(fault.status).toBe(500);
    const body = (await fault.json()) as object;
    expect(body).toEqual({
      code: 'INTERNAL',
      message: expect.any(String),
      requestId: fault.headers.get('x-request-id'),
    });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  test.each([
    ['/', 'The portal is not built'],
    ['/console/', 'The console is not built'],
  ])('%s says so in a line where it is not built', async (path, line) => {
    const response = await bare.fetch(path);
    expect(response.status).toBe(503);
    expect(await response.text()).toMatch(new RegExp(`^${line}.*\\n$`, 'u'));
  });
});
