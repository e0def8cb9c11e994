import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { makeKey } from './keys.js';

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

const admin = () => world.as('admin');
const fields =
  'client { id name scopes costPerHour revokedAt version keys { id prefix revokedAt } usage { requests refused cost } }';

async function create(more: object = {}) {
  const { data, errors } = await admin().run(
    `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key ${fields} } }`,
    { input: { name: 'Presse', contact: 'api@presse.example', scopes: ['READ'], ...more } },
  );
  expect(errors).toEqual([]);
  return data.createApiClient as {
    key: string;
    client: { id: string; version: number; keys: { id: string; prefix: string }[] };
  };
}

const withKey = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });
const ask = (key: string) => server.ask('/graphql', '{ plans { reference } }', withKey(key));

describe('a key', () => {
  test('AU-14: is shown once and kept as a hash, and its application asks with it', async () => {
    const { key, client } = await create();
    expect(key.startsWith(client.keys[0]!.prefix)).toBe(true);
    const stored = await world.orm.em.fork()
      .execute(`select to_jsonb(k)::text as text from api_key k union all
      select to_jsonb(i)::text from idempotency_key i union all select to_jsonb(a)::text from audit_event a`);
    expect(JSON.stringify(stored)).not.toContain(key.slice(-43));
    const { status, body } = await ask(key);
    expect(status).toBe(200);
    expect(body.data?.['plans']).toHaveLength(3);
  });

  test('AU-14: is refused with a letter changed, from another installation, made up, or in another form', async () => {
    const { key } = await create();
    const other = key.endsWith('A') ? 'B' : 'A';
    const wrong = [
      key.slice(0, -1) + other,
      key.replace('_demo_', '_live_'),
      makeKey('demo').key,
      makeKey('production').key,
      'x',
    ];
    for (const one of wrong) {
      const { status, body } = await ask(one);
      expect(status).toBe(401);
      expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED', facts: { why: 'key' } });
    }
    for (const authorization of [key, `Basic ${key}`, `bearer  ${key}`]) {
      const response = await server.post('/graphql', { query: '{ plans { reference } }' }, { authorization });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  test('AU-14: in an address is nothing', async () => {
    const { key } = await create({ scopes: ['PROPOSALS_SUBMIT'] });
    const response = await server.fetch(
      `/graphql?access_token=${key}&query=${encodeURIComponent('{ webhooks { id } }')}`,
    );
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_ALLOWED' } }] });
  });

  test('AU-10, AU-14: ends at the next request when it is revoked, when its application is, and on its last day', async () => {
    const first = await create();
    const more = await admin().run(
      `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key ${fields} } }`,
      { input: { client: first.client.id, version: first.client.version } },
    );
    const second = more.data.createApiKey;
    expect((await ask(second.key)).status).toBe(200);
    const revoked = await admin().run(
      `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { ${fields} } }`,
      { input: { client: first.client.id, version: second.client.version, key: first.client.keys[0]!.id } },
    );
    expect(revoked.errors).toEqual([]);
    expect([(await ask(first.key)).status, (await ask(second.key)).status]).toEqual([401, 200]);
    await world.orm.em
      .fork()
      .execute(`update api_key set expires_at = now() - interval '1 second' where prefix = ?`, [
        second.key.slice(0, -44),
      ]);
    expect((await ask(second.key)).status).toBe(401);
    const third = await create();
    const shut = await admin().run(
      `mutation ($input: UpdateApiClientInput!) { updateApiClient(input: $input) { ${fields} } }`,
      { input: { id: third.client.id, version: third.client.version, revoked: true } },
    );
    expect(shut.data.updateApiClient.client.revokedAt).not.toBeNull();
    expect((await ask(third.key)).status).toBe(401);
  });
});

test('AB-09: fifty keys of one application have one budget, all at once; above it is 429 with when to come back', async () => {
  const costPerHour = 1_000;
  let { key, client } = await create({ costPerHour });
  const keys = [key];
  while (keys.length < 50) {
    const { data } = await admin().run(
      `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key ${fields} } }`,
      { input: { client: client.id, version: client.version } },
    );
    ({ key, client } = data.createApiKey);
    keys.push(key);
  }
  const query = '{ plans { reference stage ordinal startsOn endsOn } }';
  const answers: Response[] = [];
  for (const _ of [1, 2])
    answers.push(
      ...(await Promise.all(
        keys.map((one) => server.post('/graphql', { query }, { authorization: `Bearer ${one}` })),
      )),
    );
  const bodies = (await Promise.all(answers.map((answer) => answer.json()))) as {
    extensions?: { cost: { actual: number } };
  }[];
  const spent = bodies.reduce((sum, { extensions }) => sum + (extensions?.cost.actual ?? 0), 0);
  expect(spent).toBeGreaterThan(0);
  expect(spent).toBeLessThanOrEqual(costPerHour);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(20);
  expect(answers.filter(({ status }) => status !== 200 && status !== 429)).toEqual([]);
  expect(Object.fromEntries(refused.at(-1)!.headers)).toMatchObject({
    'ratelimit-limit': String(costPerHour),
    'ratelimit-remaining': expect.stringMatching(/^\d+$/u),
    'ratelimit-policy': `"cost";q=${costPerHour};w=3600`,
    'retry-after': expect.stringMatching(/^[1-9]\d*$/u),
  });
  // Nobody lets an application in but an administrator.
  const mutation = `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key } }`;
  const input = { name: 'Presse', contact: 'api@presse.example', scopes: ['READ'] };
  for (const account of ['secretariat', 'officer.justice'])
    expect((await world.as(account).run(mutation, { input })).errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
});

test('an application is made once for one idempotency key, and its key is not shown again', async () => {
  const first = await create({ idempotencyKey: 'once' });
  const again = await create({ idempotencyKey: 'once' });
  expect(again.client.id).toBe(first.client.id);
  expect([typeof first.key, again.key]).toEqual(['string', null]);
});

test.each([
  ['no name', { name: ' ' }, 'name'],
  ['no address', { contact: 'nobody' }, 'contact'],
  ['no scope', { scopes: [] }, 'scopes'],
  ['no budget', { costPerHour: 0 }, 'costPerHour'],
])('%s is refused', async (_case, more, field) => {
  const { errors } = await admin().run(
    `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key } }`,
    { input: { name: 'Presse', contact: 'api@presse.example', scopes: ['READ'], ...more } },
  );
  expect(errors).toMatchObject([{ code: 'INVALID_INPUT', field }]);
});

test('a change on an old version is refused, and a revoked application stays as it is', async () => {
  const { client } = await create();
  const update = (more: object) =>
    admin().run(`mutation ($input: UpdateApiClientInput!) { updateApiClient(input: $input) { ${fields} } }`, {
      input: { id: client.id, version: client.version, ...more },
    });
  expect((await update({ name: 'Autre', revoked: true })).data.updateApiClient.client.name).toBe('Autre');
  expect((await update({ name: 'Encore' })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  const stale = await update({ name: 'Encore', version: client.version + 1 });
  expect(stale.errors).toMatchObject([{ code: 'WRONG_STATE', facts: { why: 'revoked' } }]);
});
