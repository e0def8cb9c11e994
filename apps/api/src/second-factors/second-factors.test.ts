import { describe, expect, test } from 'vitest';
import { enter } from '../account-links/testing-account-links.js';
import { add, find } from '../accounts/testing-users.js';
import { openServer } from '../testing/http-server.js';
import { testingToken } from './testing-passkey.js';
import { codeOf, enrol, enterWith, holder, productionOfFile } from './testing-second-factors.js';

const { held, sql, post, me } = productionOfFile();

const member = { role: 'MEMBER', college: 'CIVIL_SOCIETY' };

describe('AU-13: who needs a second factor', () => {
  test.each([
    [member, 'ENROLMENT'],
    [{ role: 'SECRETARIAT' }, 'ENROLMENT'],
    [{ role: 'ADMINISTRATOR' }, 'ENROLMENT'],
    [{ role: 'OFFICER', institution: 'justice' }, undefined],
  ])('%o: %s', async (membership, next) => {
    const user = await holder(held.world, held.server, membership);
    const { body, cookie } = await enter(held.server, user.email);
    expect(body['next']).toBe(next);
    expect((await me(cookie)) === null).toBe(next !== undefined);
  });

  test('whoever is given such a role is asked at the very next request', async () => {
    const user = await holder(held.world, held.server, { role: 'OFFICER', institution: 'justice' });
    const { cookie } = await enter(held.server, user.email);
    expect(await me(cookie)).not.toBeNull();
    const { version } = await find(held.world.as('admin'), user.email);
    await held.world.as('admin').run(add, { input: { user: user.id, version, ...member } });
    expect(await me(cookie)).toBeNull();
    expect(await (await post('stage', {}, cookie)).json()).toEqual({ stage: 'ENROLMENT', ways: [] });
  });
});

describe('AU-13: the steps', () => {
  test('none can be skipped: a session that owes one opens nothing', async () => {
    const user = await holder(held.world, held.server, { role: 'SECRETARIAT' });
    const owing = await enter(held.server, user.email);
    const query = 'mutation { removeHoliday(input: { day: "2030-01-11" }) { holidays { day } } }';
    for (const setUp of [false, true]) {
      const { cookie } = setUp ? await enter(held.server, user.email) : owing;
      const asked = await held.server.ask('/staff/graphql', query, { headers: { cookie } });
      expect(asked.body.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
      expect(await me(cookie)).toBeNull();
      for (const path of [
        'extend',
        'account',
        'account/password',
        'account/recovery-codes',
        'account/remove-factor',
      ])
        expect([path, (await post(path, {}, cookie)).status]).toEqual([path, 401]);
      if (!setUp) await enrol(held.server, user.email);
    }
    const { cookie } = await enter(held.server, user.email);
    expect((await post('enrol/totp', {}, cookie)).status).toBe(409);
    expect((await post('second-factor', { totp: '000000' }, owing.cookie)).status).toBe(401);
  });

  test('a code works once, a recovery code too, and neither is kept in clear', async () => {
    const user = await holder(held.world, held.server, member);
    const { cookie, secret, recoveryCodes } = await enrol(held.server, user.email);
    expect(await me(cookie)).not.toBeNull();
    expect(recoveryCodes).toHaveLength(10);
    const stored = JSON.stringify([
      await sql('select * from totp_secret'),
      await sql('select * from recovery_code'),
    ]);
    expect(stored).not.toContain(secret);
    for (const code of recoveryCodes) expect(stored).not.toContain(code);

    const used = await codeOf(secret, -1);
    expect((await enterWith(held.server, user.email, { totp: used })).status).toBe(403);
    const next = await codeOf(secret, 0);
    const entered = await enterWith(held.server, user.email, {
      totp: ` ${next.slice(0, 3)} ${next.slice(3)}`,
    });
    expect(entered.status).toBe(200);
    expect(await me(entered.cookie)).not.toBeNull();
    expect((await enterWith(held.server, user.email, { totp: next })).status).toBe(403);

    const [code] = recoveryCodes;
    expect((await enterWith(held.server, user.email, { recoveryCode: code!.toUpperCase() })).status).toBe(
      200,
    );
    expect((await enterWith(held.server, user.email, { recoveryCode: code })).status).toBe(403);
  });

  test('the same code twice at one moment opens one session', async () => {
    const user = await holder(held.world, held.server, member);
    const { secret } = await enrol(held.server, user.email);
    const code = await codeOf(secret, 1);
    const both = await Promise.all([1, 2, 3].map(() => enterWith(held.server, user.email, { totp: code })));
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('after ten wrong ones no code is looked at, from wherever; what is no code is wrong', async () => {
    const user = await holder(held.world, held.server, member);
    const { secret } = await enrol(held.server, user.email);
    const { cookie } = await enter(held.server, user.email);
    const statuses: number[] = [];
    for (let index = 0; index < 10; index++)
      statuses.push((await post('second-factor', { totp: index % 2 ? '000000' : 'abc' }, cookie)).status);
    expect(statuses).toEqual(Array(10).fill(403));
    expect((await post('second-factor', { totp: await codeOf(secret, 1) }, cookie)).status).toBe(429);
    const elsewhere = await enterWith(held.server, user.email, { totp: await codeOf(secret, 1) });
    expect(elsewhere.status).toBe(429);
    for (const wrong of [{}, { totp: null }, { totp: {} }, { passkey: [] }])
      expect((await post('second-factor', wrong, cookie)).status).toBe(400);
  });

  test('the session before the step is dead after it, and lives for minutes only', async () => {
    const user = await holder(held.world, held.server, member);
    const { secret } = await enrol(held.server, user.email);
    const { cookie } = await enter(held.server, user.email);
    expect((await post('second-factor', { totp: await codeOf(secret, 1) }, cookie)).status).toBe(200);
    expect(await (await post('stage', {}, cookie)).json()).toEqual({ stage: null, ways: [] });
    const late = await enter(held.server, user.email);
    await sql(
      `update session set expires_at = expires_at - interval '10 minutes' where second_factor is null`,
    );
    expect(await (await post('stage', {}, late.cookie)).json()).toEqual({ stage: null, ways: [] });
  });
});

describe('passkeys', () => {
  const site = { name: 'iltizam.example', origin: 'https://iltizam.example' };
  const challengeOf = async (path: string, cookie: string) =>
    ((await (await post(path, {}, cookie)).json()) as { challenge: string }).challenge;

  test('AU-13: made at the first sign-in and shown at the next; foreign, replayed and copied ones are refused', async () => {
    const user = await holder(held.world, held.server, member);
    const token = testingToken(site);
    const { cookie } = await enter(held.server, user.email);
    const evil = token.make(await challengeOf('enrol/passkey', cookie), 'https://evil.example');
    expect((await post('enrol/passkey/confirm', { name: 'x', response: evil }, cookie)).status).toBe(403);
    const made = token.make(await challengeOf('enrol/passkey', cookie));
    const done = await post('enrol/passkey/confirm', { name: 'مفتاح المكتب', response: made }, cookie);
    expect(await done.json()).toMatchObject({ ok: true, recoveryCodes: { length: 10 } });

    const next = await enter(held.server, user.email);
    expect(next.body['next']).toBe('SECOND_FACTOR');
    const show = async (passkey: object) => (await post('second-factor', { passkey }, next.cookie)).status;
    expect(await show(token.sign('never asked'))).toBe(403);
    const foreign = await challengeOf('second-factor/passkey', next.cookie);
    expect(await show(token.sign(foreign, { origin: 'https://evil.example' }))).toBe(403);
    expect(await show(token.sign(foreign))).toBe(403);
    const stranger = testingToken(site);
    expect(await show(stranger.sign(await challengeOf('second-factor/passkey', next.cookie)))).toBe(403);
    expect(await show(token.sign(await challengeOf('second-factor/passkey', next.cookie)))).toBe(200);

    const again = await enter(held.server, user.email);
    const copied = token.sign(await challengeOf('second-factor/passkey', again.cookie), { turnedBack: true });
    expect((await post('second-factor', { passkey: copied }, again.cookie)).status).toBe(403);
  });
});

test('in a demonstration nobody needs one', async () => {
  const demo = await openServer(held.world.orm);
  for (const account of ['admin', 'secretariat', 'member.civil'])
    expect((await demo.signIn(account)).cookie).toMatch(/^iltizam=/u);
  await demo.close();
});
