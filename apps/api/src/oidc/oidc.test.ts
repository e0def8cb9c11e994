import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enter, invite, mailedToken, mailsTo, newcomer } from '../account-links/testing-account-links.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { testingProvider } from './testing-provider.js';

const CLIENT = 'iltizam-console';
let world: World;
let server: TestServer;
let provider: Awaited<ReturnType<typeof testingProvider>>;
let other: Awaited<ReturnType<typeof testingProvider>>;
beforeAll(async () => {
  world = await openWorld();
  [provider, other] = [await testingProvider(CLIENT), await testingProvider(CLIENT)];
  const oidc = { issuer: provider.issuer, clientId: CLIENT, clientSecret: 'a secret of the tests' };
  server = await openServer(world.orm, { oidc });
});
afterAll(async () => {
  await Promise.all([server.close(), provider.close(), other.close()]);
  await world.close();
});
beforeEach(() => world.orm.em.getConnection().execute('truncate rate_limit'));

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .filter((cookie) => !cookie.includes('1970'))
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ');

async function begin(body: object = {}, cookie = ''): Promise<{ url: string; cookie: string }> {
  const response = await server.post('/api/auth/oidc', body, cookie ? { cookie } : {});
  const { url } = (await response.json()) as { url: string };
  return { url, cookie: [cookie, cookiesOf(response)].filter(Boolean).join('; ') };
}

async function comeBack(path: string, cookie: string) {
  const response = await server.fetch(path, { headers: { cookie } });
  return { to: response.headers.get('location'), cookie: cookiesOf(response), status: response.status };
}

async function me(cookie: string): Promise<string | null> {
  const { body } = await server.ask('/staff/graphql', '{ me { email } }', { headers: { cookie } });
  return (body.data?.['me'] as { email: string } | null)?.email ?? null;
}

/** Somebody whose account is linked with this name at the provider. */
async function linked(subject: string) {
  const user = await newcomer(world, server);
  const session = await enter(server, user.email);
  const { url, cookie } = await begin({ link: true }, session.cookie);
  const done = await comeBack(await provider.answer(url, subject), cookie);
  expect(done).toMatchObject({ status: 303, to: '/console/account' });
  return user;
}

describe('AU-17: the identity provider', () => {
  test('opens the account whose owner linked it, and no other; the owner is told', async () => {
    const user = await linked('somebody');
    expect(await mailsTo(world, user.email)).toContain('PROVIDER_LINKED');
    const { url, cookie } = await begin();
    const entered = await comeBack(await provider.answer(url, 'somebody'), cookie);
    expect(entered.to).toBe('/console/');
    expect(await me(entered.cookie)).toBe(user.email);

    const stranger = await begin();
    const unknown = await comeBack(await provider.answer(stranger.url, 'somebody else'), stranger.cookie);
    expect(unknown).toMatchObject({ to: '/console/login?oidc=unknown', cookie: '' });
  });

  test('an address says nothing: verified or not, the same or another, at this provider or at another', async () => {
    const user = await linked('the owner');
    for (const email_verified of [true, false]) {
      const { url, cookie } = await begin();
      const claims = { email: user.email, email_verified };
      const back = await comeBack(await provider.answer(url, 'a namesake', { claims }), cookie);
      expect(back.to).toBe('/console/login?oidc=unknown');
    }
    const { url, cookie } = await begin();
    const elsewhere = await other.answer(url, 'the owner', { claims: { email: user.email } });
    expect((await comeBack(elsewhere, cookie)).to).toBe('/console/login?oidc=refused');
  });

  test.each([
    ['without a state', { state: '' }],
    ['with another state', { state: 'made-up' }],
    ['with another nonce', { claims: { nonce: 'made-up' } }],
    ['from another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another audience', { claims: { aud: 'another-client' } }],
    ['that has expired', { claims: { exp: 1_000_000_000 } }],
    ['that nobody signed', { key: 'none' }],
    ['that somebody else signed', { key: 'foreign' }],
  ] as const)('an answer %s is refused', async (_what, more) => {
    const { url, cookie } = await begin();
    const back = await comeBack(await provider.answer(url, 'somebody', more), cookie);
    expect(back).toEqual({ status: 303, to: '/console/login?oidc=refused', cookie: '' });
  });

  test('an answer works once, and in the browser that asked only', async () => {
    await linked('once');
    const { url, cookie } = await begin();
    const path = await provider.answer(url, 'once');
    expect((await comeBack(path, '')).to).toBe('/console/login?oidc=refused');
    const [name] = cookie.split('=');
    expect((await comeBack(path, `${name}=made-up`)).to).toBe('/console/login?oidc=refused');
    expect((await comeBack(path, cookie)).to).toBe('/console/');
    expect((await comeBack(path, cookie)).to).toBe('/console/login?oidc=refused');
  });

  test('nobody links without a session, in a session of another, or what is linked already', async () => {
    expect((await server.post('/api/auth/oidc', { link: true })).status).toBe(401);
    const owner = await linked('taken');
    const user = await newcomer(world, server);
    const session = await enter(server, user.email);
    const { url, cookie } = await begin({ link: true }, session.cookie);
    const taken = await comeBack(await provider.answer(url, 'taken'), cookie);
    expect(taken.to).toBe('/console/account?oidc=taken');
    const again = await begin({ link: true }, session.cookie);
    const pending = again.cookie.split('; ').find((one) => one.includes('oidc'))!;
    const foreign = await enter(server, owner.email);
    const path = await provider.answer(again.url, 'new');
    expect((await comeBack(path, `${foreign.cookie}; ${pending}`)).to).toBe('/console/login?oidc=refused');
  });

  test('whoever is invited may come this way instead of choosing a password, once', async () => {
    const user = await invite(world.as('admin'));
    const token = (await mailedToken(world, user.email, 'INVITATION'))!;
    const { url, cookie } = await begin({ token });
    const entered = await comeBack(await provider.answer(url, 'invited'), cookie);
    expect(await me(entered.cookie)).toBe(user.email);
    const again = await begin({ token });
    const refused = await comeBack(await provider.answer(again.url, 'another'), again.cookie);
    expect(refused.to).toBe('/console/login?oidc=refused');
  });

  test('a disabled account stays shut', async () => {
    const user = await linked('shut');
    await world.orm.em
      .getConnection()
      .execute('update account set disabled_at = now() where id = ?', [user.id]);
    const { url, cookie } = await begin();
    const back = await comeBack(await provider.answer(url, 'shut'), cookie);
    expect(back).toMatchObject({ to: '/console/login?oidc=unknown', cookie: '' });
  });
});
