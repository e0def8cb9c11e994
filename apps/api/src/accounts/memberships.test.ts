import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '@iltizam/domain/country-clock';
import { openWorld, type Someone, type World } from '../testing/world.js';
import { demoEmail } from './demo-accounts.js';
import { add, end, find, newUser } from './testing-users.js';

let world: World;
let admin: Someone;
beforeAll(async () => {
  world = await openWorld();
  admin = world.as('admin');
});
afterAll(() => world.close());

const today = dayOf(new Date());

test('an officer gets an institution from today on, and the role ends at once', async () => {
  const user = await newUser(admin);
  const input = { user: user.id, version: user.version, role: 'OFFICER', institution: 'justice' };
  const given = (await admin.run(add, { input })).data.addMembership.user;
  const [membership] = given.memberships;
  expect(membership).toMatchObject({
    role: 'OFFICER',
    institution: { reference: 'justice' },
    validFrom: today,
    validTo: null,
    isCurrent: true,
  });
  expect(given.version).toBe(user.version + 1);
  expect((await admin.run(add, { input })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);

  const taken = { user: user.id, version: given.version, membership: membership.id };
  const [after] = (await admin.run(end, { input: taken })).data.endMembership.user.memberships;
  expect(after.isCurrent).toBe(false);
});

test.each([
  ['institution', { role: 'OFFICER' }],
  ['college', { role: 'MEMBER' }],
  ['institution', { role: 'ADMINISTRATOR', institution: 'justice' }],
  ['plan', { role: 'REVIEWER' }],
  ['validTo', { role: 'SECRETARIAT', validFrom: '2026-02-01', validTo: '2026-01-31' }],
])('without the right %s there is no role', async (field, wrong) => {
  const user = await newUser(admin);
  const input = { user: user.id, version: user.version, ...wrong };
  expect((await admin.run(add, { input })).errors).toMatchObject([{ code: 'INVALID_INPUT', field }]);
});

test('an institution nobody knows is not found, nor a membership of another user', async () => {
  const user = await newUser(admin);
  const input = { user: user.id, version: user.version, role: 'OFFICER', institution: 'nowhere' };
  expect((await admin.run(add, { input })).errors).toMatchObject([
    { code: 'NOT_FOUND', field: 'institution' },
  ]);
  const other = await find(admin, demoEmail('secretariat2'));
  const taken = { user: user.id, version: user.version, membership: other.memberships[0]!.id };
  expect((await admin.run(end, { input: taken })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('AZ-08: nobody gives or ends roles of their own', async () => {
  const self = await find(admin, demoEmail('admin2'));
  const own = { user: self.id, version: self.version };
  const attempts = [
    await world.as('admin2').run(add, { input: { ...own, role: 'SECRETARIAT' } }),
    await world.as('admin2').run(end, { input: { ...own, membership: self.memberships[0]!.id } }),
  ];
  for (const { errors } of attempts) {
    expect(errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'self' } }]);
  }
  expect(await find(admin, demoEmail('admin2'))).toEqual(self);
});
