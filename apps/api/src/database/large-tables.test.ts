import { Migration } from '@mikro-orm/migrations';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../demonstration/generate.js';
import { createTestDatabase, type TestDatabase } from '../testing/database.js';
import { expectWithin } from '../testing/measured.js';
import { morocco } from '../testing/world.js';
import { connectDatabase, type Database } from './database.js';
import { statementOf, type IndexApart } from './indexes-apart.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations.js';
import { schemaOf } from './testing-schema.js';

const ROWS = Number(process.env['ROWS'] ?? 2_000);
const MOST_BLOCKED_MS = 500;
/** So many are made as people make them; more are these again, or the making would take hours. */
const GENERATED = Math.min(ROWS, 20_000);

/** A step of each kind the linter lets pass, on the tables that grow with the proposals. */
class Tried extends Migration {
  override name = 'tried';
  override up(): void {
    this.addSql(`alter table proposal add column tried text null`);
    this.addSql(`alter table proposal add column counted int not null default 0`);
    this.addSql(`alter table proposal add constraint tried_is_short check (length(tried) < 9) not valid`);
    this.addSql(`alter table transition add column tried text null`);
    this.addSql(
      `create table tried (id uuid primary key, proposal_id uuid not null, constraint tried_of foreign key (proposal_id) references proposal (id))`,
    );
    this.addSql(`create index tried_proposal_id_index on tried (proposal_id)`);
  }
}

const apart: IndexApart[] = [
  { name: 'proposal_tried_index', on: 'proposal (tried)' },
  { name: 'transition_tried_index', on: `transition (to_state, at) where action = 'SUBMIT'` },
];

let database: TestDatabase;
let orm: Database;
beforeAll(async () => {
  database = await createTestDatabase(morocco);
  orm = await connectDatabase(database.connection, 3);
  await generate(orm, { proposals: GENERATED, seed: 1, until: new Date('2026-11-01T00:00:00Z') });
  const id = () => 'gen_random_uuid()';
  await multiply('proposal', { id, reference: (n) => `reference || '-' || ${n}` });
  await multiply('transition', { id });
  const settings = orm.config.get('migrations');
  orm.config.set('migrations', {
    ...settings,
    migrationsList: [...migrations, { name: 'tried', class: Tried }],
  });
}, 3_600_000);
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const connect = async (): Promise<Client> => {
  const { connection } = database;
  const client = new Client('url' in connection ? { connectionString: connection.url } : connection);
  client.on('error', () => {});
  await client.connect();
  return client;
};

/** The rows of a table again, as often as it takes, with other values where they have to differ; its indexes are made anew. */
async function multiply(
  table: string,
  other: Readonly<Record<string, (n: number) => string>>,
): Promise<void> {
  const times = Math.round(ROWS / GENERATED);
  if (times < 2) return;
  const client = await connect();
  const { rows: columns } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = current_schema and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
     where i.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [table],
  );
  const into = columns.map(({ name }) => name).join(', ');
  const from = (n: number) => columns.map(({ name }) => other[name]?.(n) ?? name).join(', ');
  for (const statement of [
    'set statement_timeout = 0',
    `set maintenance_work_mem = '2000MB'`,
    `alter table ${table} disable trigger user`,
    ...indexes.map(({ name }) => `drop index ${name}`),
    `create temporary table made as select ${into} from ${table}`,
    // One by one: what a statement writes is kept on the disk for the table's triggers, and a million are more than may
    // lie there.
    ...Array.from(
      { length: times - 1 },
      (_, n) => `insert into ${table} (${into}) select ${from(n)} from made`,
    ),
    ...indexes.map(({ definition }) => definition),
    `alter table ${table} enable trigger user`,
    `analyze ${table}`,
  ])
    await client.query(statement);
  await client.end();
}

/** What people do all day, again and again; the longest any of it took. */
async function work(over: () => boolean): Promise<number> {
  const client = await connect();
  const { rows: some } = await client.query<{ id: string }>(
    `select id from proposal where reference like 'ma-demo-%' order by reference limit 200`,
  );
  let longest = 0;
  for (let turn = 0; !over(); turn++) {
    const { id } = some[turn % some.length]!;
    const at = performance.now();
    await client.query(`select * from proposal where id = $1`, [id]);
    await client.query(`update proposal set version = version + 1 where id = $1`, [id]);
    await client.query(
      `insert into transition (id, record_type, record_id, action, to_state, at, at_precision, provenance)
       values (gen_random_uuid(), 'PROPOSAL', $1, 'ADMIT', 'ADMISSIBLE', now(), 'INSTANT', 'ENTERED')`,
      [id],
    );
    longest = Math.max(longest, performance.now() - at);
    await pause(2);
  }
  await client.end();
  return longest;
}

async function whileWorking<T>(done: () => Promise<T>): Promise<{ result: T; longest: number }> {
  let over = false;
  const working = Promise.all(Array.from({ length: 4 }, () => work(() => over)));
  const result = await done().finally(() => (over = true));
  return { result, longest: Math.max(...(await working)) };
}

test('RE-14: steps and indexes on a large table keep nobody waiting who works on it; what fails or is killed leaves nothing', async ({
  annotate,
}) => {
  const before = await schemaOf(orm);
  const { longest: usual } = await whileWorking(() => pause(ROWS > 100_000 ? 5_000 : 200));
  const [held] = await orm.em
    .fork()
    .execute<{ rows: number }[]>('select count(*)::int as rows from proposal');

  // One that cannot hold: the steps are there, of it nothing.
  const impossible: IndexApart = { name: 'one_of_each_state', unique: true, on: 'proposal (state)' };
  const began = performance.now();
  const { longest } = await whileWorking(async () => {
    await expect(migrate(orm, undefined, [...apart, impossible])).rejects.toMatchObject({ code: '23505' });
  });
  const took = performance.now() - began;
  const made = await schemaOf(orm);
  expect(made.filter((line) => !before.includes(line)).join('\n')).toMatch(
    /proposal_tried_index[\s\S]*transition_tried_index/u,
  );
  expect(made.join('\n')).not.toContain('one_of_each_state');

  // Killed in the middle it has a name and is no index; taken up again it is one.
  const again: IndexApart = { name: 'killed_in_the_middle', on: 'proposal (counted, tried)' };
  const holder = await connect();
  await holder.query(
    `begin; select 1 from proposal limit 1; update proposal set counted = 1 where reference like 'ma-nap-3-p0001'`,
  );
  const killed = migrate(orm, undefined, [again]).then(
    () => 'made',
    () => 'killed',
  );
  const other = await connect();
  const making = `from pg_stat_activity where query = $1 and datname = current_database() and wait_event_type = 'Lock'`;
  await expect
    .poll(async () => (await other.query(`select pid ${making}`, [statementOf(again)])).rowCount, {
      timeout: 60_000,
    })
    .toBe(1);
  await other.query(`select pg_terminate_backend(pid) ${making}`, [statementOf(again)]);
  expect(await killed).toBe('killed');
  await holder.query('rollback');
  const valid = `select indisvalid as valid from pg_index where indexrelid = to_regclass('killed_in_the_middle')`;
  expect((await other.query(valid)).rows).toEqual([{ valid: false }]);
  expect(await migrate(orm, undefined, [again])).toBe(0);
  expect((await other.query(valid)).rows).toEqual([{ valid: true }]);
  await Promise.all([holder.end(), other.end()]);
  await annotate(
    `${held!.rows} proposals, four at work: ${Math.round(took)} ms of steps and two indexes concurrently, longest wait of three statements ${Math.round(longest)} ms (${Math.round(usual)} ms without)`,
    'figure',
  );
  expectWithin(longest, MOST_BLOCKED_MS);
});
