import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { readActor } from './actor.queries.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const today = '2026-06-15';
const sql = (text: string, values: unknown[] = []) => world.orm.em.getConnection().execute(text, values);

async function institution(reference: string, succeededBy: string | null = null): Promise<string> {
  const id = v7();
  await sql(
    `insert into institution (id, reference, kind, succeeded_by_id, version) values (?, ?, 'ADMINISTRATION', ?, 1)`,
    [id, reference, succeededBy],
  );
  return id;
}

const under = (child: string, parent: string, from: string | null, to: string | null) =>
  sql(
    `insert into institution_parent (id, institution_id, parent_id, valid_from, valid_to) values (?, ?, ?, ?, ?)`,
    [v7(), child, parent, from, to],
  );

/** What an officer of the institution acts for. */
async function scopeOf(institutionId: string): Promise<readonly string[]> {
  const user = v7();
  await sql(
    `insert into account (id, email, name, locale, password_hash, created_at, version) values (?, ?, 'x', 'ar', 'x', now(), 1)`,
    [user, `${user}@example.org`],
  );
  await sql(
    `insert into membership (id, account_id, role, institution_id, valid_from, created_at)
     values (?, ?, 'OFFICER', ?, '2026-01-01', now())`,
    [v7(), user, institutionId],
  );
  const actor = await readActor(readerOf(world.orm.em.fork()), user, today);
  return actor.memberships[0]?.institutions ?? [];
}

test("an officer's institution is with its departments of today, and theirs", async () => {
  const ministry = await institution('a-ministry');
  const department = await institution('a-department');
  const office = await institution('a-office');
  const moved = await institution('a-moved-away');
  const coming = await institution('a-coming');
  await under(department, ministry, '2021-01-01', null);
  await under(office, department, null, null);
  await under(moved, ministry, null, '2026-06-14');
  await under(coming, ministry, '2026-06-16', null);
  expect(await scopeOf(ministry)).toEqual(['a-department', 'a-ministry', 'a-office']);
  expect(await scopeOf(department)).toEqual(['a-department', 'a-office']);
});

test('a successor acts for what it succeeded, step by step, with what stood under it at its end', async () => {
  const heir = await institution('b-heir');
  const second = await institution('b-second', heir);
  const first = await institution('b-first', second);
  const kept = await institution('b-kept');
  const elsewhere = await institution('b-elsewhere');
  const other = await institution('b-other');
  await under(kept, first, '2010-01-01', '2021-10-07');
  await under(elsewhere, first, '2010-01-01', '2021-10-07');
  await under(elsewhere, other, '2021-10-08', null);
  expect(await scopeOf(heir)).toEqual(['b-first', 'b-heir', 'b-kept', 'b-second']);
  expect(await scopeOf(other)).toEqual(['b-elsewhere', 'b-other']);
  expect(await scopeOf(first)).toEqual(['b-first', 'b-kept']);
});

test('a circle of successions ends', async () => {
  const one = await institution('c-one');
  const two = await institution('c-two', one);
  await sql('update institution set succeeded_by_id = ? where id = ?', [two, one]);
  expect(await scopeOf(one)).toEqual(['c-one', 'c-two']);
});

test("in Morocco's data the ministry of digital transition answers for the reform of the administration", async () => {
  const actor = await world.as('officer.digital-transition').run('{ me { memberships { role isCurrent } } }');
  expect(actor.data.me.memberships).toEqual([{ role: 'OFFICER', isCurrent: true }]);
  const [row] = (await sql(`select id from institution where reference = 'digital-transition'`)) as {
    id: string;
  }[];
  expect(await scopeOf(row!.id)).toContain('administration-reform');
});
