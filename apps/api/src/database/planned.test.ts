import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import type { Database } from './database.js';

/** An instance that goes on while another one brings the database to a newer version. */
let world: World;
let running: Database;
let readerOf: typeof import('./database.js').readerOf;
beforeAll(async () => {
  world = await openWorld();
  // Its own list of planned statements: this process's may be full of what other tests asked.
  vi.resetModules();
  const database = await import('./database.js');
  readerOf = database.readerOf;
  running = await database.connectDatabase(world.connection, 1);
  await world.orm.em.fork().execute('create table grown (id int, a text); ');
  await world.orm.em.fork().execute(`insert into grown values (1, 'x')`);
});
afterAll(async () => {
  await running.close();
  await world.close();
});

const read = async (em = running.em.fork()) =>
  (await sql<object>`select * from grown where id = ${1}`.execute(readerOf(em))).rows;
const planned = async () =>
  Number(
    (
      await running.em
        .fork()
        .execute<{ n: string }[]>(
          `select count(*) as n from pg_prepared_statements where statement like '%grown%'`,
        )
    )[0]!.n,
  );

test('a statement planned before a table grew is asked once more, and planned anew', async () => {
  for (let n = 0; n < 3; n++) expect(await read()).toEqual([{ id: 1, a: 'x' }]);
  expect(await planned()).toBe(1);
  await world.orm.em.fork().execute('alter table grown add column b text');
  for (let n = 0; n < 3; n++) expect(await read()).toEqual([{ id: 1, a: 'x', b: null }]);
  expect(await planned()).toBe(2);
});

test('in a transaction, which is lost by then, it is told once; the next one goes through', async () => {
  await world.orm.em.fork().execute('alter table grown add column c text');
  const within = () => running.em.fork().transactional((em) => read(em));
  await expect(within()).rejects.toThrow(/cached plan must not change result type/u);
  expect(await within()).toEqual([{ id: 1, a: 'x', b: null, c: null }]);
});
