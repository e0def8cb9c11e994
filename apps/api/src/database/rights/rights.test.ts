import { parse } from 'graphql';
import { sql } from 'kysely';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/database.js';
import { contextOf, openWorld, type World } from '../../testing/world.js';
import { buildSchemas } from '../../graphql/schema.js';
import { readFromReplica } from '../../replicas/read-replica.plugin.js';
import { connectDatabase, type Reader } from '../database.js';
import { migrations } from '../migrations.js';
import { bringUp } from './bring-up.js';
import { onlyAddedTo } from './grants.js';
import { Walls } from './walled.js';

let world: World;
let empty: TestDatabase;
beforeAll(async () => {
  [world, empty] = await Promise.all([openWorld(), createTestDatabase()]);
});
afterAll(async () => {
  await world.close();
  await empty.drop();
});

const asApi = <Row>(statement: string): Promise<Row[]> => world.api.em.fork().execute(statement);
const asOwner = <Row>(statement: string): Promise<Row[]> => world.orm.em.fork().execute(statement);

/** PostgreSQL's code where a role lacks the right. */
const lacksTheRight = { code: '42501' };

/** A given server has one role for both (see docs/operations.md). */
const twoRoles = () => world.api !== world.orm;

test('SU-08: the role the api works as has no power over the server, changes no table, and adds to the audit log alone', async ({
  annotate,
  skip,
}) => {
  if (!twoRoles()) skip();
  const [self] = await asApi<Record<string, unknown>>(
    `select rolname, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls,
       (select count(*)::int from pg_class c join pg_roles o on o.oid = c.relowner
        where o.rolname = current_user) as owns from pg_roles where rolname = current_user`,
  );
  expect(self).toEqual({
    rolname: 'iltizam_api',
    rolsuper: false,
    rolcreatedb: false,
    rolcreaterole: false,
    rolreplication: false,
    rolbypassrls: false,
    owns: 0,
  });
  const tables = await asOwner<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const refused = [
    'create table mine (id int)',
    'create schema mine',
    'create function mine() returns int language sql as $$ select 1 $$',
    'create database mine',
    'create role mine',
    'create extension hstore',
    `alter role iltizam_api superuser`,
    'set role iltizam',
    `copy (select 1) to program 'true'`,
    `update migration set name = 'x'`,
    `delete from migration`,
    `insert into migration (name) values ('x')`,
    ...tables.flatMap(({ name }) => [
      `truncate ${name}`,
      `drop table ${name}`,
      `alter table ${name} add column mine int`,
      `alter table ${name} disable trigger user`,
      `create index mine on ${name} ((1))`,
    ]),
    ...onlyAddedTo.map((name) => `delete from ${name}`),
    `update audit_event set actor_name = null`,
    `update audit_link set hash = ''`,
    `update audit_anchor set hash = ''`,
  ];
  for (const statement of refused)
    await expect(asApi(statement), statement).rejects.toMatchObject(lacksTheRight);
  const owners = await asOwner<{ rolname: string }>(
    `select distinct o.rolname from pg_class c join pg_roles o on o.oid = c.relowner
     where c.relnamespace = 'public'::regnamespace`,
  );
  expect(owners).toEqual([{ rolname: 'iltizam' }]);
  await annotate(`${refused.length} statements refused on ${tables.length} tables`, 'figure');
});

test('SU-08: migrations run under the owner, once: an api that has nothing to bring up never connects as the owner', async ({
  skip,
}) => {
  if (!twoRoles()) skip();
  const orm = await connectDatabase(empty.api, 2);
  try {
    expect(await bringUp(orm, empty)).toBe(migrations.length);
    const nobody = { host: '/nowhere', port: 1, user: 'nobody', database: 'nothing' };
    expect(await bringUp(orm, { ...empty, connection: nobody })).toBe(0);
    expect(await Walls.of(orm)).not.toBeNull();
    // Where one role does both there is nothing before which a wall could stand.
    expect(await Walls.of(world.orm)).toBeNull();
    // Rights somebody took away, or of an older version, are given again.
    const owner = await connectDatabase(empty.connection, 1);
    await owner.em.fork().execute(`comment on table migration is 'rights of before'`);
    await owner.em.fork().execute('revoke all on plan from iltizam_api, iltizam_public, iltizam_officer');
    await owner.close();
    await expect(orm.em.fork().execute('select 1 from plan')).rejects.toMatchObject(lacksTheRight);
    expect(await bringUp(orm, empty)).toBe(0);
    await orm.em.fork().execute('select 1 from plan');
  } finally {
    await orm.close();
  }
});

test('AZ-19: what graphql-js reads of a replica it reads behind the wall as well', async ({ skip }) => {
  if (!twoRoles()) skip();
  const walls = await Walls.of(world.api);
  const schemas = await buildSchemas();
  const own = await world.api.em.getConnection().getNativeClient();
  const replica = new Pool({ ...own.options });
  let read: Reader | null = null;
  const context = await contextOf(world.api, 'PUBLIC', null);
  context.readingFrom = (reader) => {
    read = reader;
    return context;
  };
  const replicas = { pool: async () => replica, reader: () => null, distrust: () => {} };
  const plugin = (await readFromReplica(replicas, walls).requestDidStart!(null as never))!;
  const asked = { schema: schemas.public, document: parse('{ plans { reference } }'), request: {} };
  await plugin.responseForOperation!({ ...asked, contextValue: context } as never);
  const role = sql<{ role: string }>`select current_setting('role') as role`;
  expect((await role.execute(read!)).rows).toEqual([{ role: 'iltizam_public' }]);
  await Promise.all([replica.end(), walls!.close()]);
});
