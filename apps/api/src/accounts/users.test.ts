import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type Someone, type World } from '../testing/world.js';
import { demoEmail } from './demo-accounts.js';
import { create, find, list, newUser, update, type UserList } from './testing-users.js';

let world: World;
let admin: Someone;
beforeAll(async () => {
  world = await openWorld();
  admin = world.as('admin');
});
afterAll(() => world.close());

describe('reading', () => {
  test('me is whoever is signed in, with what the roles open; nobody is null', async () => {
    const question = '{ me { email locale operations memberships { role college isCurrent } } }';
    expect((await world.stranger.run(question)).data.me).toBeNull();
    const { me } = (await world.as('member.civil').run(question)).data;
    expect(me).toMatchObject({
      email: demoEmail('member.civil'),
      locale: 'AR',
      memberships: [{ role: 'MEMBER', college: 'CIVIL_SOCIETY', isCurrent: true }],
    });
    expect(me.operations).toContain('Mutation.decideProposal');
    expect(me.operations).not.toContain('Mutation.createUser');
  });

  test('an administrator pages through users by address', async () => {
    const first = (await admin.run<UserList>(list, { first: 15 })).data.users;
    const rest = (await admin.run<UserList>(list, { first: 15, after: first.pageInfo.endCursor })).data.users;
    const emails = [...first.edges, ...rest.edges].map(({ node }) => node.email);
    expect(first.totalCount).toBe(20);
    expect(emails).toEqual(emails.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(emails).size).toBe(20);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  test.each([
    [{ role: 'SECRETARIAT' }, ['secretariat2', 'secretariat']],
    [{ institution: 'justice' }, ['officer.justice']],
    [{ q: 'هيئه النزاهه' }, []],
    [{ q: 'اداره المنصه' }, ['admin2', 'admin']],
    [{ disabled: true }, []],
  ])('users where %o', async (filter, accounts) => {
    const { users } = (await admin.run<UserList>(list, { filter })).data;
    expect(users.edges.map(({ node }) => node.email.split('@')[0])).toEqual(accounts);
    expect(users.totalCount).toBe(accounts.length);
  });

  test('everybody else is refused, and an id that is none finds nobody', async () => {
    for (const someone of [world.stranger, world.as('member.civil'), world.as('secretariat')]) {
      expect((await someone.run(list)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
    expect((await admin.run('{ user(id: "1") { email } }')).data.user).toBeNull();
  });
});

describe('creating', () => {
  test('a user is made once, with one canonical address and no role', async () => {
    const input = {
      email: ' Someone.New@Example.ORG ',
      name: ' مسؤول جديد ',
      locale: 'FR',
      password: 'a long password',
      idempotencyKey: 'once',
    };
    const { user } = (await admin.run(create, { input })).data.createUser;
    expect(user).toMatchObject({
      email: 'someone.new@example.org',
      name: 'مسؤول جديد',
      locale: 'FR',
      disabled: false,
      memberships: [],
      lastSignInAt: null,
      version: 1,
    });
    expect((await admin.run(create, { input })).data.createUser.user.id).toBe(user.id);
    const again = await admin.run(create, { input: { ...input, idempotencyKey: null } });
    expect(again.errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'email', facts: { why: 'duplicate' } },
    ]);
  });

  test.each([
    ['email', { email: 'no address' }, 'INVALID_INPUT'],
    ['name', { name: '  ' }, 'INVALID_INPUT'],
    ['password', { password: 'eleven char' }, 'INVALID_INPUT'],
    ['password', { password: 'x'.repeat(257) }, 'LIMIT_EXCEEDED'],
  ])('a wrong %s is refused', async (field, wrong, code) => {
    const input = {
      email: 'wrong@example.org',
      name: 'x',
      locale: 'AR',
      password: 'a long password',
      ...wrong,
    };
    expect((await admin.run(create, { input })).errors).toMatchObject([{ code, field }]);
    expect((await world.as('secretariat').run(create, { input })).errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
  });
});

describe('changing', () => {
  test('name and language change; the second of two administrators is told', async () => {
    const user = await newUser(admin);
    const input = { id: user.id, version: user.version, name: 'اسم آخر', locale: 'EN' };
    expect((await admin.run(update, { input })).data.updateUser.user).toMatchObject({
      name: 'اسم آخر',
      locale: 'EN',
      version: user.version + 1,
    });
    expect((await world.as('admin2').run(update, { input })).errors).toMatchObject([
      { code: 'STALE_VERSION' },
    ]);
  });

  test('an account is shut and opened by somebody else only', async () => {
    const user = await newUser(admin);
    const shut = await admin.run(update, { input: { id: user.id, version: user.version, disabled: true } });
    expect(shut.data.updateUser.user.disabled).toBe(true);
    const open = { id: user.id, version: shut.data.updateUser.user.version, disabled: false };
    expect((await admin.run(update, { input: open })).data.updateUser.user.disabled).toBe(false);

    const self = await find(admin, demoEmail('admin'));
    const own = await admin.run(update, { input: { id: self.id, version: self.version, disabled: true } });
    expect(own.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'self' } }]);
  });
});

test('what administrators did is in the audit log, with the fields that changed and without addresses', async () => {
  const user = await newUser(admin);
  await admin.run(update, { input: { id: user.id, version: user.version, disabled: true } });
  const rows = await world.orm.em
    .getConnection()
    .execute(`select operation, actor_role, changes from audit_event where record_id = ? order by id`, [
      user.id,
    ]);
  expect(rows).toEqual([
    {
      operation: 'Mutation.createUser',
      actor_role: 'ADMINISTRATOR',
      changes: [{ field: 'name', before: null, after: 'حساب للتجربة' }],
    },
    {
      operation: 'Mutation.updateUser',
      actor_role: 'ADMINISTRATOR',
      changes: [{ field: 'disabled', before: 'false', after: 'true' }],
    },
  ]);
});
