import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { operation } from '../contract/testing-operation.js';
import { openWorld, type Someone, type World } from '../testing/world.js';
import { checkedUrl } from './checked-url.js';
import { deliverDue } from './deliver.js';
import { send } from './send.js';
import { spreadChanges } from './spread-changes.js';

let world: World;
let app: Someone;
let receiver: Server;
let url: string;
let answer = 200;
let received: { headers: IncomingHttpHeaders; body: string }[] = [];

beforeAll(async () => {
  world = await openWorld();
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(answer, { location: 'http://127.0.0.1:1/' }).end();
    });
  });
  await new Promise<void>((resolve) => {
    receiver.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  receiver.close();
  await world.close();
});
beforeEach(async () => {
  app = await world.client(['READ', 'PROPOSALS_SUBMIT']);
  answer = 200;
  received = [];
});
afterEach(() => execute(`update webhook set deleted_at = now()`));

const execute = (text: string, values: unknown[] = []) => world.orm.em.fork().execute(text, values);
const read = () => readerOf(world.orm.em.fork());
const deliver = () => deliverDue(read(), true);

async function create(topics: string[], who = app): Promise<{ id: string; secret: string }> {
  const { data, errors } = await who.run(
    `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } secret } }`,
    { input: { url, topics } },
  );
  expect(errors).toEqual([]);
  return { id: data.createWebhook.webhook.id, secret: data.createWebhook.secret };
}

const call = (name: string, input: object, who = app) => {
  const type = name === 'replayWebhook' ? 'ReplayWebhookInput' : 'WebhookInput';
  const selection = name === 'deleteWebhook' ? 'id' : 'messages';
  return who.run(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input });
};

/** The five lines of the guide. */
function isGenuine(secret: string, headers: IncomingHttpHeaders, body: string): boolean {
  const {
    'webhook-id': id,
    'webhook-timestamp': at,
    'webhook-signature': given,
  } = headers as Record<string, string>;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const expected = `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`;
  const fresh = Math.abs(Date.now() / 1000 - Number(at)) < 300;
  return (
    fresh && given!.length === expected.length && timingSafeEqual(Buffer.from(given!), Buffer.from(expected))
  );
}

const proposal = (key: string) => ({
  input: {
    idempotencyKey: key,
    plan: 'ma-nap-3',
    theme: 'service-digitalisation',
    title: { fr: 'Un titre' },
    challenges: [{ fr: 'Un problème' }],
    solution: { fr: 'Une solution' },
    author: { name: 'Une personne', email: 'someone@partner.example', capacity: 'INDIVIDUAL' },
  },
});

test('an application is told of its own proposal, signed, once, and nobody else is', async () => {
  const { secret } = await create(['OWN_PROPOSALS']);
  await create(['OWN_PROPOSALS'], await world.client(['READ']));
  const { data } = await app.run(operation('11-submit-proposal'), proposal('w-1'));
  await app.run(operation('11-submit-proposal'), proposal('w-1'));
  expect(await deliver()).toBe(1);
  expect(await deliver()).toBe(0);
  const [{ headers, body } = { headers: {}, body: '' }] = received;
  expect(JSON.parse(body)).toMatchObject({ type: 'proposal.received', data: data.submitProposal.proposal });
  expect(body).not.toContain('partner.example');
  expect(isGenuine(secret, headers, body)).toBe(true);
  expect(isGenuine(secret, headers, body.replace('RECEIVED', 'RETAINED'))).toBe(false);
  expect(isGenuine(secret, { ...headers, 'webhook-timestamp': '1' }, body)).toBe(false);
});

test('a refused submission tells nothing: message and proposal are one transaction', async () => {
  await create(['OWN_PROPOSALS']);
  const faulty = { input: { ...proposal('w-2').input, theme: 'nothing' } };
  expect((await app.run(operation('11-submit-proposal'), faulty)).errors).toHaveLength(1);
  expect(await deliver()).toBe(0);
});

test('public changes are told by kind of record, from the moment on, each once', async () => {
  await create(['COMMITMENT']);
  await execute(
    `update commitment set title = jsonb_set(title, '{fr}', '"Autre"') where reference = 'ma-nap-2-c11'`,
  );
  await execute(`update commitment set version = version + 1 where reference = 'ma-nap-2-c12'`);
  await execute(`update meeting set participants = 61 where reference = 'ma-nap-2-m09'`);
  await expect.poll(() => spreadChanges(read()), { timeout: 15_000 }).toBe(1);
  expect(await spreadChanges(read())).toBe(0);
  await deliver();
  expect(received.map(({ body }) => JSON.parse(body))).toMatchObject([
    {
      type: 'commitment.updated',
      data: { reference: 'ma-nap-2-c11', recordType: 'COMMITMENT', kind: 'UPDATED' },
    },
  ]);
});

test('what is not taken is sent again later and later, and then given up; a redirect is not followed', async () => {
  const { id } = await create(['OWN_PROPOSALS']);
  answer = 302;
  await call('sendSampleEvent', { webhook: id });
  const waits: (number | null)[] = [];
  for (let n = 0; n < 10; n++) {
    await deliver();
    const [row] = await execute(
      `select round(extract(epoch from due_at - now()))::int as wait, failure from webhook_delivery where webhook_id = ?`,
      [id],
    );
    waits.push(row!.wait);
    expect(row!.failure).toBe('answered with 302');
    await execute(`update webhook_delivery set due_at = now() where due_at is not null`);
  }
  expect(waits).toEqual([10, 60, 300, 1_800, 7_200, 21_600, 43_200, 64_800, 86_400, null]);
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(received).toHaveLength(10);
});

test('what was taken can be sent again, with the same ids; its list tells how it went', async () => {
  const { id } = await create(['OWN_PROPOSALS']);
  await call('sendSampleEvent', { webhook: id });
  await deliver();
  const again = await call('replayWebhook', { webhook: id, since: '2020-01-01T00:00:00Z' });
  expect(again.data.replayWebhook.messages).toBe(1);
  await deliver();
  expect(received[1]!.headers['webhook-id']).toBe(received[0]!.headers['webhook-id']);
  const { data } = await app.run(
    '{ webhooks { url deliveries { type attempts status deliveredAt dueAt failure } } }',
  );
  expect(data.webhooks).toEqual([
    {
      url,
      deliveries: [
        {
          type: 'sample',
          attempts: 1,
          status: 200,
          deliveredAt: expect.any(String),
          dueAt: null,
          failure: null,
        },
      ],
    },
  ]);
});

test('two instances send a message once', async () => {
  const { id } = await create(['OWN_PROPOSALS']);
  for (let n = 0; n < 30; n++) await call('sendSampleEvent', { webhook: id });
  await Promise.all([deliver(), deliver(), deliver()]);
  while ((await deliver()) > 0);
  expect(received).toHaveLength(30);
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(30);
});

test('another application’s address is not there; the administrator’s hand reaches it', async () => {
  const { id } = await create(['OWN_PROPOSALS']);
  const other = await world.client(['READ']);
  for (const name of ['deleteWebhook', 'sendSampleEvent'])
    expect((await call(name, { webhook: id }, other)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await call('sendSampleEvent', { webhook: id }, world.as('admin'))).errors).toEqual([]);
  expect((await call('deleteWebhook', { webhook: id }, world.as('admin'))).errors).toEqual([]);
  expect(await deliver()).toBe(0);
});

describe('IN-10: an address inside our own network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest',
    'https://[::ffff:127.0.0.1]/',
    'https://0x7f.1/',
    'https://10.0.0.8/',
    'https://localhost/',
    'https://2130706433/',
    'https://[::]/',
    'https://0.0.0.0/',
    'https://intranet/',
    'file:///etc/passwd',
    'gopher://x.example/',
    'http://x.example/',
    'https://user:word@x.example/',
    'https://x.example/#a',
    'nothing',
    `https://x.example/${'a'.repeat(2_000)}`,
  ])('%s is refused', (typed) => {
    expect(() => checkedUrl(typed, 'production')).toThrow(/not acceptable/u);
  });

  test('is not reached by a name either: what it resolves to is looked at, at every attempt', async () => {
    const port = (receiver.address() as AddressInfo).port;
    for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '0x7f.1']) {
      const { status, failure } = await send(`http://${host}:${port}/`, {}, '{}', false);
      expect([host, status]).toEqual([host, null]);
      expect(failure).toMatch(/not allowed|private|ECONNREFUSED/iu);
    }
    expect(received).toEqual([]);
  });

  test('a public one is taken as it is', () => {
    expect(checkedUrl('https://partner.example/hooks?a=1', 'production')).toBe(
      'https://partner.example/hooks?a=1',
    );
  });
});
