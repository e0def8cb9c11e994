import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationNames } from '@iltizam/domain/permissions';
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

  // What has ended is not brought back by another end, nor by the same press again.
  const again = { ...taken, version: given.version + 1 };
  for (const validTo of ['2150-01-01', null])
    expect((await admin.run(end, { input: { ...again, validTo } })).errors, String(validTo)).toMatchObject([
      { code: 'INVALID_INPUT', field: 'validTo', facts: { why: 'endsBefore' } },
    ]);
  expect((await find(admin, user.email)).memberships).toMatchObject([{ isCurrent: false }]);
});

test('nobody is given over the same days what they hold; from the day after its end they are', async () => {
  const user = await newUser(admin);
  const give = async (more: object) => {
    const { version } = await find(admin, user.email);
    return (await admin.run(add, { input: { user: user.id, version, role: 'OFFICER', ...more } })).errors;
  };
  const held = { institution: 'justice', validFrom: '2026-01-01', validTo: '2026-06-30' };
  expect(await give(held)).toEqual([]);
  expect(await give({ ...held, validFrom: '2026-06-30', validTo: null })).toMatchObject([
    {
      code: 'INVALID_INPUT',
      field: 'validFrom',
      facts: { why: 'heldUntil', from: '2026-01-01', to: '2026-06-30' },
    },
  ]);
  expect(await give({ ...held, institution: 'health' })).toEqual([]);
  expect(await give({ ...held, validFrom: '2026-07-01', validTo: null })).toEqual([]);
  expect(await give({ ...held, validFrom: '2027-01-01', validTo: null })).toMatchObject([
    { facts: { why: 'heldOpenly', from: '2026-07-01' } },
  ]);
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

test('AZ-08: an officer raises no role, invites nobody, changes no institution and approves no work of their own', async () => {
  const officer = world.as('officer.justice');
  const self = await find(admin, demoEmail('officer.justice'));
  const rows = () =>
    world.orm.em.fork().execute(
      `select (select md5(string_agg(x::text, '|' order by id)) from account x) as accounts,
           (select md5(string_agg(x::text, '|' order by id)) from membership x) as memberships,
           (select md5(string_agg(x::text, '|' order by id)) from institution x) as institutions,
           (select md5(string_agg(x::text, '|' order by id)) from card_report x) as reports`,
    );
  const [{ reference: card } = { reference: '' }] = await world.orm.em
    .fork()
    .execute<{ reference: string }[]>(
      `select c.reference from commitment c join institution i on i.id = c.lead_institution_id
       where i.reference = 'justice' and c.state = 'ADOPTED' limit 1`,
    );
  await world.orm.em.fork().execute(
    `insert into card_report (id, commitment_id, state, started_at, sent_at)
     select gen_random_uuid(), id, 'SENT', now(), now() from commitment where reference = ?`,
    [card],
  );
  const before = await rows();
  const own = { user: self.id, version: self.version };
  const attempts: [string, string, object][] = [
    ['addMembership', 'AddMembershipInput', { ...own, role: 'ADMINISTRATOR' }],
    ['addMembership', 'AddMembershipInput', { ...own, role: 'OFFICER', institution: 'health' }],
    ['endMembership', 'EndMembershipInput', { ...own, membership: self.memberships[0]!.id }],
    ['inviteUser', 'InviteUserInput', { id: self.id, version: self.version }],
    ['updateUser', 'UpdateUserInput', { id: self.id, version: self.version, disabled: false }],
    ['decideReport', 'DecideReportInput', { commitment: card, version: 1, action: 'VALIDATE' }],
  ];
  for (const [name, type, input] of attempts)
    expect(
      (await officer.run(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input }))
        .errors,
      name,
    ).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  // Institutions are loaded from the plan's documents; nobody edits one, an officer their own least of all.
  expect(operationNames.filter((name) => /^Mutation\..*Institution/u.test(name))).toEqual([]);
  expect(await rows()).toEqual(before);
});
