import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EntityManager } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { demoEmail } from './demo-accounts.js';
import { add, end, find } from './testing-users.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const save = `mutation ($input: SaveHolidayInput!) { saveHoliday(input: $input) { year } }`;
const exportSheet = `mutation ($input: ExportCardSheetInput!) { exportCardSheet(input: $input) { content } }`;
const decide = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { state } } }`;
const of = `where account_id = (select id from account where email = ?)`;

/** As `endMembership` does it, up to the moment before it commits. */
async function takeAway(em: EntityManager, email: string): Promise<void> {
  await em.execute('select 1 from account where email = ? for update', [email]);
  await em.execute(`update membership set valid_from = '2020-01-01', valid_to = '2020-12-31' ${of}`, [email]);
  await em.execute('update account set version = version + 1 where email = ?', [email]);
}

/** Until requests wait for a lock; other databases of this server have tests of their own under way. */
async function somebodyWaits(em: EntityManager, many = 1): Promise<void> {
  for (;;) {
    // A transaction is told the same activity each time it asks.
    const [row]: { waiting: number }[] = await em.execute(
      `select count(*)::int as waiting, pg_stat_clear_snapshot() from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (row!.waiting >= many) return;
    await pause(10);
  }
}

const days = (month: string) =>
  Array.from({ length: 25 }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);

test('AU-10, AZ-14: fifty requests under way while the role is taken away: none writes after that, no export gives anything', async () => {
  const email = demoEmail('secretariat2');
  const wanted = [...days('2031-01'), ...days('2031-02')];
  let asked: Promise<Awaited<ReturnType<ReturnType<World['as']>['run']>>[]>;
  let exported: ReturnType<ReturnType<World['as']>['run']>;
  await world.orm.em.fork().transactional(async (em) => {
    await takeAway(em, email);
    // Each read its rights while they still stood.
    asked = Promise.all(
      wanted.map((day) =>
        world.as('secretariat2').run(save, { input: { day, name: { ar: 'يوم للتجربة' } } }),
      ),
    );
    exported = world
      .as('secretariat2')
      .run(exportSheet, { input: { commitment: 'ma-nap-2-c13', locale: 'FR' } });
    await somebodyWaits(em);
  });
  const answers = await asked!;
  expect(await exported!).toMatchObject({ data: null, errors: [{ code: 'NOT_ALLOWED' }] });
  expect(answers.map(({ errors }) => errors[0]?.code)).toEqual(Array(50).fill('NOT_ALLOWED'));
  expect(answers.some(({ errors }) => errors[0]?.facts['why'] === 'rightsChanged')).toBe(true);
  expect(await world.orm.em.fork().execute(`select 1 from holiday where day >= '2031-01-01'`)).toEqual([]);
});

test('AZ-14: a step of triage, which is one statement, is none either', async () => {
  const email = demoEmail('member.public2');
  const [proposal]: { reference: string; version: number }[] = await world.orm.em
    .fork()
    .execute(`select reference, version from proposal where state = 'SUBMITTED' limit 1`);
  const input = { reference: proposal!.reference, version: proposal!.version, action: 'ADMIT' };
  let asked: ReturnType<ReturnType<World['as']>['run']>;
  await world.orm.em.fork().transactional(async (em) => {
    await takeAway(em, email);
    asked = world.as('member.public2').run(decide, { input });
    await somebodyWaits(em);
  });
  expect((await asked!).errors[0]?.code).toBe('NOT_ALLOWED');
  const [after] = await world.orm.em
    .fork()
    .execute('select state from proposal where reference = ?', [proposal!.reference]);
  expect(after).toEqual({ state: 'SUBMITTED' });
});

test('two administrators who take each other’s role away at the same moment: one does, the other may not any more', async () => {
  const admin = world.as('admin');
  const second = await find(admin, demoEmail('secretariat2'));
  const input = { user: second.id, version: second.version, role: 'ADMINISTRATOR' };
  expect((await admin.run(add, { input })).errors).toEqual([]);
  const demote = async (by: string, whom: string) => {
    const { id, version, memberships } = await find(admin, demoEmail(whom));
    const membership = memberships.find(({ role }) => role === 'ADMINISTRATOR')!.id;
    return () => world.as(by).run(end, { input: { user: id, version, membership } });
  };
  const both = [await demote('admin', 'secretariat2'), await demote('secretariat2', 'admin')];
  let asked: ReturnType<(typeof both)[number]>[];
  await world.orm.em.fork().transactional(async (em) => {
    const emails = ['admin', 'secretariat2'].map(demoEmail);
    await em.execute('select 1 from account where email in (?, ?) for update', emails);
    asked = both.map((run) => run());
    await somebodyWaits(em, 2);
  });
  const answers = await Promise.all(asked!);
  expect(answers.map(({ errors }) => errors[0]?.code ?? 'DONE').toSorted()).toEqual(['DONE', 'NOT_ALLOWED']);
});
