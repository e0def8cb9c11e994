import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { SAME_TIME_MS } from '../accounts/same-time.js';
import { newUser } from '../accounts/testing-users.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { enter, GOOD_PASSWORD, invite, mailedToken, mailsTo, newcomer } from './testing-account-links.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm, { trustedProxies: ['127.0.0.1'] });
});
afterAll(async () => {
  await server.close();
  await world.close();
});
beforeEach(() => sql('truncate rate_limit'));

const sql = (text: string, values: unknown[] = []) => world.orm.em.getConnection().execute(text, values);
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const askReset = (email: string, headers: Record<string, string> = {}) =>
  server.post('/api/auth/reset', { email }, headers);
const choose = (token: unknown, password: unknown = GOOD_PASSWORD) =>
  server.post('/api/auth/password', { token, password });

describe('invitation', () => {
  test('whoever is invited chooses a password by the mailed link, once, and comes in with it', async () => {
    const user = await invite(world.as('admin'));
    expect(user).toMatchObject({ hasPassword: false, invitedUntil: expect.any(String) });
    expect((await enter(server, user.email)).status).toBe(401);

    const token = (await mailedToken(world, user.email, 'INVITATION'))!;
    const link = await server.post('/api/auth/link', { token });
    expect(await link.json()).toEqual({ kind: 'INVITATION', name: 'Someone invited', email: user.email });
    const done = await choose(token);
    expect(await done.json()).toEqual({ ok: true, email: user.email });
    expect(done.headers.getSetCookie()).toEqual([]);
    expect((await enter(server, user.email)).status).toBe(200);

    expect((await choose(token, 'another long password')).status).toBe(404);
    expect((await server.post('/api/auth/link', { token })).status).toBe(404);
    // A first password is no change the owner has to be warned of.
    expect(await mailsTo(world, user.email)).toEqual(['INVITATION']);
  });

  test('the database holds no token, and a newer invitation ends the one before', async () => {
    const user = await invite(world.as('admin'));
    const token = (await mailedToken(world, user.email, 'INVITATION'))!;
    expect(JSON.stringify(await sql('select * from account_link'))).not.toContain(token);
    const again = `mutation ($input: InviteUserInput!) { inviteUser(input: $input) { user { id } } }`;
    const input = { id: user.id, version: user.version };
    expect((await world.as('secretariat').run(again, { input })).errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect((await world.as('admin').run(again, { input })).errors).toEqual([]);
    expect((await choose(token)).status).toBe(404);
    const newer = (await mailedToken(world, user.email, 'INVITATION'))!;
    expect((await choose(newer)).status).toBe(200);
    expect((await world.as('admin').run(again, { input })).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { why: 'passwordChosen' } },
    ]);
  });

  test.each([
    ['tooShort', 'eleven char'],
    ['tooLong', 'x'.repeat(257)],
    ['tooEasy', 'password1234'],
    ['tooEasy', 'azertyuiop12'],
    ['tooEasy', 'aaaaaaaaaaaaaaaa'],
    ['tooEasy', 'Someone Invited'],
  ])('a password that is %s is refused, and the link still works: %s', async (why, password) => {
    const user = await invite(world.as('admin'));
    const token = (await mailedToken(world, user.email, 'INVITATION'))!;
    const refused = await choose(token, password);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ code: 'INVALID_INPUT', field: 'password', facts: { why } });
    expect((await choose(token)).status).toBe(200);
  });
});

describe('reset', () => {
  test('AU-11: the link works once, for 15 minutes, for its account, and what is no token is no link', async () => {
    const user = await newcomer(world, server);
    const other = await newcomer(world, server);
    await askReset(user.email);
    const first = (await mailedToken(world, user.email, 'RESET'))!;
    expect(first).toMatch(/^[\w-]{43}$/u);
    await askReset(user.email);
    const token = (await mailedToken(world, user.email, 'RESET'))!;
    for (const wrong of [{}, null, [], [token], '', first, `${token.slice(1)}A`, { $ne: null }])
      expect([wrong, (await choose(wrong)).status]).toEqual([wrong, 404]);

    await sql(`update account_link set expires_at = expires_at - interval '15 minutes'`);
    expect((await choose(token)).status).toBe(404);
    await askReset(user.email);
    const fresh = (await mailedToken(world, user.email, 'RESET'))!;
    expect(JSON.stringify(await sql('select * from account_link'))).not.toContain(fresh);
    const session = await enter(server, user.email);
    expect((await choose(fresh, 'a very different one')).status).toBe(200);
    expect((await choose(fresh, 'yet another password')).status).toBe(404);

    expect((await enter(server, user.email, 'a very different one')).status).toBe(200);
    expect((await enter(server, other.email)).status).toBe(200);
    expect((await enter(server, user.email)).status).toBe(401);
    const { body } = await server.ask('/staff/graphql', '{ me { id } }', {
      headers: { cookie: session.cookie },
    });
    expect(body.data?.['me']).toBeNull();
    expect(await mailsTo(world, user.email)).toContain('PASSWORD_CHANGED');
  });

  test('AU-11: guesses from one network come to an end', async () => {
    const statuses = new Set<number>();
    for (let index = 0; index < 61; index++)
      statuses.add((await choose(`${index}`.padStart(43, 'A'))).status);
    expect([...statuses]).toEqual([404, 429]);
  });

  test('AU-06: known, unknown, disabled and invited addresses get one answer, none before the time all take', async () => {
    const shut = await newcomer(world, server);
    await sql('update account set disabled_at = now() where id = ?', [shut.id]);
    const known = await newcomer(world, server);
    const answers = await Promise.all(
      [known.email, 'nobody@example.org', shut.email, ` ${known.email.toUpperCase()}`, 'no address'].map(
        async (email) => {
          const began = performance.now();
          const response = await askReset(email);
          return {
            status: response.status,
            body: await response.text(),
            headers: [...response.headers.keys()],
            early: performance.now() - began < SAME_TIME_MS - 1,
          };
        },
      ),
    );
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], early: false });
    expect(answers[0]!.status).toBe(200);
    expect(await mailedToken(world, shut.email, 'RESET')).toBeNull();
    expect(await mailedToken(world, known.email, 'RESET')).not.toBeNull();
  });

  test('one account gets three mails an hour at most, and nobody is told that it got no more', async () => {
    const user = await newcomer(world, server);
    for (let index = 0; index < 5; index++) expect((await askReset(user.email)).status).toBe(200);
    expect((await mailsTo(world, user.email)).filter((kind) => kind === 'RESET')).toHaveLength(3);
  });

  test('AU-12: the link in the mail begins with the configured address, whatever host was asked', async () => {
    const user = await newcomer(world, server);
    const response = await server.post(
      '/api/auth/reset',
      { email: user.email },
      { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
    );
    expect(response.status).toBe(200);
    const [mail] = (await sql(
      `select link from mail m join account a on a.id = m.account_id where a.email = ? and kind = 'RESET'`,
      [user.email],
    )) as { link: string }[];
    // A path of ours: the origin is put before it when the mail is sent.
    expect(mail!.link).toMatch(/^\/console\/password#t=[\w-]{43}$/u);
  });

  test('demonstration accounts get no link outside of demo mode', async () => {
    const production = await openServer(world.orm, { mode: 'production', origin: 'https://iltizam.example' });
    await production.post('/api/auth/reset', { email: demoEmail('admin') });
    expect(await mailedToken(world, demoEmail('admin'), 'RESET')).toBeNull();
    await production.close();
  });
});

describe('changing the own password', () => {
  const change = (cookie: string, current: string, password: string) =>
    server.post('/api/auth/account/password', { current, password }, { cookie });
  const isIn = async (cookie: string) => {
    const { body } = await server.ask('/staff/graphql', '{ me { id } }', { headers: { cookie } });
    return body.data?.['me'] !== null;
  };

  test('AU-09: the current one is asked; other sessions and pending resets end; a mail tells the owner', async () => {
    const user = await newcomer(world, server);
    const here = await enter(server, user.email);
    const elsewhere = await enter(server, user.email);
    await askReset(user.email);
    const pending = (await mailedToken(world, user.email, 'RESET'))!;

    const wrong = await change(here.cookie, 'not the current one', 'a very different one');
    expect([wrong.status, await codeOf(wrong)]).toEqual([403, 'PASSWORD_WRONG']);
    const easy = await change(here.cookie, GOOD_PASSWORD, 'password1234');
    expect(easy.status).toBe(400);
    expect(await isIn(elsewhere.cookie)).toBe(true);

    expect((await change(here.cookie, GOOD_PASSWORD, 'a very different one')).status).toBe(200);
    expect(await isIn(here.cookie)).toBe(true);
    expect(await isIn(elsewhere.cookie)).toBe(false);
    expect((await choose(pending)).status).toBe(404);
    expect(await mailsTo(world, user.email)).toEqual(['INVITATION', 'RESET', 'PASSWORD_CHANGED']);
    const rows = await sql(
      `select operation, outcome, actor_name from audit_event where record_id = ? and operation like 'change%' order by id`,
      [user.id],
    );
    expect(rows).toEqual([
      { operation: 'changePassword', outcome: 'NOT_ALLOWED', actor_name: null },
      { operation: 'changePassword', outcome: 'DONE', actor_name: 'Someone invited' },
    ]);
  });

  test('without a session nothing changes, and the current password cannot be guessed', async () => {
    expect((await change('', GOOD_PASSWORD, 'a very different one')).status).toBe(401);
    const user = await newcomer(world, server);
    const { cookie } = await enter(server, user.email);
    const statuses: number[] = [];
    for (let index = 0; index < 11; index++)
      statuses.push((await change(cookie, `guess ${index}`, 'a very different one')).status);
    expect(statuses).toEqual([...Array(10).fill(403), 429]);
    expect((await enter(server, user.email)).status).toBe(200);
  });
});

test('an administrator may still give a first password, under the same rules', async () => {
  expect(await newUser(world.as('admin'))).toMatchObject({ hasPassword: true, invitedUntil: null });
});
