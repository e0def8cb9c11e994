import { describe, expect, test } from 'vitest';
import { enter, GOOD_PASSWORD, mailsTo, newcomer } from '../account-links/testing-account-links.js';
import { find } from '../accounts/testing-users.js';
import {
  codeOf,
  enrol,
  enterWith,
  holder,
  productionOfFile,
} from '../second-factors/testing-second-factors.js';

const { held, sql, post, me } = productionOfFile();

const member = { role: 'MEMBER', college: 'CIVIL_SOCIETY' };

describe('changing the second factor', () => {
  test('AU-09: the password is asked; other sessions and pending resets end; a mail tells the owner', async () => {
    const user = await holder(held.world, held.server, { role: 'OFFICER', institution: 'justice' });
    const here = await enter(held.server, user.email);
    const elsewhere = await enter(held.server, user.email);
    await held.server.post('/api/auth/reset', { email: user.email });
    expect((await post('enrol/totp', {}, here.cookie)).status).toBe(403);
    expect((await post('enrol/totp', { current: 'not the password' }, here.cookie)).status).toBe(403);
    const current = GOOD_PASSWORD;
    const { secret } = (await (await post('enrol/totp', { current }, here.cookie)).json()) as {
      secret: string;
    };
    const wrong = await post('enrol/totp/confirm', { current, code: '000000' }, here.cookie);
    expect(wrong.status).toBe(403);
    expect(await me(elsewhere.cookie)).not.toBeNull();
    const code = await codeOf(secret);
    const done = await post('enrol/totp/confirm', { current, code }, here.cookie);
    const cookie = done.headers.getSetCookie()[0]!.split(';')[0]!;
    expect(await me(cookie)).not.toBeNull();
    expect(await me(elsewhere.cookie)).toBeNull();
    expect(await sql('select 1 from account_link where account_id = ?', [user.id])).toEqual([]);
    expect(await mailsTo(held.world, user.email)).toEqual(['INVITATION', 'RESET', 'SECOND_FACTOR_CHANGED']);
    expect((await enter(held.server, user.email)).body['next']).toBe('SECOND_FACTOR');

    expect((await post('account/remove-factor', { totp: true }, cookie)).status).toBe(403);
    expect((await post('account/remove-factor', { totp: true, current }, cookie)).status).toBe(200);
    expect(await me(cookie)).not.toBeNull();
    expect((await enter(held.server, user.email)).body['next']).toBeUndefined();
    expect(await sql('select 1 from recovery_code where account_id = ?', [user.id])).toEqual([]);
  });

  test('whose role needs one cannot remove the last; an administrator can, with a reason, for somebody else', async () => {
    const user = await holder(held.world, held.server, member);
    const { cookie } = await enrol(held.server, user.email);
    const last = await post('account/remove-factor', { totp: true, current: GOOD_PASSWORD }, cookie);
    expect([last.status, ((await last.json()) as { code: string }).code]).toEqual([409, 'LAST_FACTOR']);
    expect(await me(cookie)).not.toBeNull();

    const reset = `mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { user { hasSecondFactor } } }`;
    const admin = held.world.as('admin');
    const { id, version, hasSecondFactor } = await find(admin, user.email);
    expect(hasSecondFactor).toBe(true);
    const input = { id, version, reason: 'Lost the phone; called back on the number the institution gave.' };
    expect((await held.world.as('secretariat').run(reset, { input })).errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    const bare = await admin.run(reset, { input: { ...input, reason: ' ' } });
    expect(bare.errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
    expect((await admin.run(reset, { input })).data.resetSecondFactor.user.hasSecondFactor).toBe(false);
    expect(await me(cookie)).toBeNull();
    expect((await enter(held.server, user.email)).body['next']).toBe('ENROLMENT');
    expect(await mailsTo(held.world, user.email)).toContain('SECOND_FACTOR_CHANGED');
  });

  test('new recovery codes end the old ones', async () => {
    const user = await holder(held.world, held.server, member);
    const { cookie, recoveryCodes } = await enrol(held.server, user.email);
    const made = await post('account/recovery-codes', { current: GOOD_PASSWORD }, cookie);
    const { recoveryCodes: fresh } = (await made.json()) as { recoveryCodes: string[] };
    expect((await enterWith(held.server, user.email, { recoveryCode: recoveryCodes[0] })).status).toBe(403);
    expect((await enterWith(held.server, user.email, { recoveryCode: fresh[0] })).status).toBe(200);
  });
});

test('AU-18: the session list: mine, where each is from, and the end of one or all', async () => {
  const user = await newcomer(held.world, held.server);
  const other = await enter(held.server, (await newcomer(held.world, held.server)).email);
  const first = await enter(held.server, user.email);
  const second = await enter(held.server, user.email);
  type List = { sessions: { id: string; own: boolean; seenAt: string }[]; factorAsked: boolean };
  const list = async (cookie: string) => (await (await post('account', {}, cookie)).json()) as List;
  const { sessions, factorAsked } = await list(second.cookie);
  expect(factorAsked).toBe(false);
  expect(sessions.map(({ own }) => own)).toEqual([true, false]);
  // Whoever names a session of somebody else ends nothing.
  await post('account/end-session', { session: sessions[1]!.id }, other.cookie);
  expect(await me(first.cookie)).not.toBeNull();
  await post('account/end-session', { session: sessions[1]!.id }, second.cookie);
  expect(await me(first.cookie)).toBeNull();
  const third = await enter(held.server, user.email);
  const everywhere = await post('account/sign-out-everywhere', {}, third.cookie);
  expect(everywhere.headers.get('clear-site-data')).toBe('"cache"');
  expect([await me(second.cookie), await me(third.cookie)]).toEqual([null, null]);
  expect(await me(other.cookie)).not.toBeNull();
});
