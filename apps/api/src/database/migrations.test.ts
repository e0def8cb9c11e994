import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexesApart, statementOf } from './indexes-apart.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations.js';
import { Backups } from './migrations/64-backups.js';
import { Opened } from './testing-opened.js';
import { schemaOf } from './testing-schema.js';

/** Statements once everything is there: the planner is told, in a transaction. */
const AFTERWARDS = 4;

/** Earlier steps were taken before anybody used what they change. */
const inUseFrom = '2026-11-27';

let fresh: Opened;
let schema: string[];
let statements: number;
beforeAll(async () => {
  fresh = await Opened.open();
  const sent = await fresh.watch();
  await migrate(fresh.orm);
  statements = sent();
  schema = await schemaOf(fresh.orm);
});
afterAll(() => fresh.close());

test('RE-14: a step that meets tables in use is linted, waits two seconds for a lock at most, and leaves nothing when it fails', async () => {
  for (const { name, class: Step } of migrations) {
    if (name < inUseFrom && Step !== Backups) continue;
    const step = new Step(fresh.orm.em.getDriver(), fresh.orm.config);
    step.up();
    const sent = step.getQueries().map((query) => `${query as string};`);
    expect(lint(sent), name).toEqual([]);
    // Rows are changed by a job, in lots: a step keeps each row it touched from everybody until all steps are taken.
    const changed = sent.filter((text) => Step !== Backups && /^\s*(?:update|delete)\b/iu.test(text));
    expect(changed, name).toEqual([]);
  }
  expect(
    lint(
      indexesApart.map((index) => `${statementOf(index)};`),
      false,
    ),
  ).toEqual([]);
  // The linter is awake.
  expect(lint(['create index tried on proposal (title);'])).toEqual(['require-concurrent-index-creation']);
  expect(lint(['alter table proposal alter column state type text;'])).toContain('changing-column-type');
  expect(lint(['alter table proposal add column tried text not null;'])).toContain('adding-required-field');

  const busy = await Opened.open();
  const [last] = migrations.slice(-1);
  await busy.upTo(migrations.slice(0, -1).map(({ name }) => name));
  const before = await schemaOf(busy.orm);
  const reader = await busy.beside();
  await reader.query('begin; lock table migration in access exclusive mode');
  // Somebody holds what the step needs: it lets go, so that whoever queues behind it goes on.
  await expect(busy.upTo([last!.name])).rejects.toMatchObject({ code: '55P03' });
  await reader.query('rollback');
  expect(await schemaOf(busy.orm)).toEqual(before);
  await migrate(busy.orm);
  expect(await schemaOf(busy.orm)).toEqual(schema);
  await reader.end();
  await busy.close();
});

test('RE-15: killed under any of its statements, a migration leaves nothing, and taken again makes the same', async ({
  annotate,
}) => {
  expect(statements).toBeGreaterThan(300);
  const all = process.env['KILLED_STATEMENTS'] === 'all';
  const points = Array.from({ length: statements - 6 - AFTERWARDS }, (_, index) => index + 5);
  const under = points.filter((_, index) => all || index % Math.floor(points.length / 3) === 0);
  // After some of them the next process takes what is left, nothing, to its end.
  const toTheEnd = new Set(under.filter((at, index) => index % 50 === 49 || at === under.at(-1)));
  for (const at of under) {
    let tried = await Opened.open();
    await tried.watch(at);
    await expect(migrate(tried.orm), `statement ${at}`).rejects.toThrow(/connection|terminat|EPIPE/iu);
    tried = await tried.again();
    const left = await schemaOf(tried.orm);
    const isOfTheList = (line: string) => /(?: |\bpublic\.)migration(?:_id_seq|_pkey)?\b/u.test(line);
    expect(
      left.filter((line) => !isOfTheList(line)),
      `after ${at}`,
    ).toEqual([]);
    // Killed under the first, not even the list is there.
    const taken = left.length > 0 ? await tried.orm.em.fork().execute('select name from migration') : [];
    expect(taken, `after ${at}`).toEqual([]);
    if (!toTheEnd.has(at)) {
      await tried.close();
      continue;
    }
    await migrate(tried.orm);
    expect(await schemaOf(tried.orm), `again after ${at}`).toEqual(schema);
    await tried.close();
  }
  await annotate(
    `killed under ${under.length} of ${statements} statements: nothing left, the same schema after (${toTheEnd.size} taken to the end)`,
    'figure',
  );
}, 3_600_000);

test('RE-16: taken one version after the other, the steps make what a new installation has', async ({
  annotate,
}) => {
  const points = process.env['POINTS'] === 'all' ? migrations.map((_, index) => index + 1) : [2, 24, -2];
  for (const point of points) {
    const old = await Opened.open();
    await old.upTo(migrations.slice(0, point).map(({ name }) => name));
    await migrate(old.orm);
    expect(await schemaOf(old.orm), `from ${migrations.slice(0, point).at(-1)!.name}`).toEqual(schema);
    await old.close();
  }
  await annotate(`from ${points.length} of ${migrations.length} versions: the same schema`, 'figure');
}, 600_000);

const released = new URL('released/', import.meta.url);

/** A condition that was written out and read again has its brackets and its casts to text elsewhere. */
const bare = (line: string): string => line.replaceAll(/[()]|::text\b(\[\])?/gu, '');

/** Rows of each table. */
async function counts({ orm }: Opened): Promise<Map<string, number>> {
  const rows: { name: string; rows: number }[] = await orm.em.fork().execute(`
    select relname as name, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %s', oid::regclass), false, true, '')))[1]::text::int as rows
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'`);
  return new Map(rows.map((row) => [row.name, row.rows]));
}

test('RE-16: from every released version with its data, the steps make what a new installation has, and keep every row', async ({
  annotate,
}) => {
  const all = readdirSync(released).filter((name) => name.endsWith('.sql.gz'));
  const tried = process.env['RELEASES'] === 'all' ? all : all.toSorted().slice(0, 1);
  let kept = 0;
  for (const name of tried) {
    const old = await Opened.open();
    const beside = await old.beside();
    await beside.query(gunzipSync(readFileSync(new URL(name, released))).toString());
    await beside.end();
    const before = await counts(old);
    expect(before.get('proposal'), name).toBeGreaterThan(100);
    expect(await migrate(old.orm), name).toBeGreaterThan(0);
    expect((await schemaOf(old.orm)).map(bare), name).toEqual(schema.map(bare));
    const after = await counts(old);
    // A step that makes or takes rows on purpose says so here.
    expect(
      [...before.keys()].map((table) => [table, after.get(table)]),
      name,
    ).toEqual([...before]);
    kept += [...before.values()].reduce((total, rows) => total + rows, 0);
    await old.close();
  }
  expect(tried.length).toBeGreaterThan(0);
  await annotate(
    `from ${tried.length} of ${all.length} released versions: the same schema, ${kept} rows kept`,
    'figure',
  );
}, 600_000);

/** The rules of squawk that a step breaks. */
function lint(sql: readonly string[], inTransaction = true): string[] {
  const shim = createRequire(import.meta.url).resolve('squawk-cli/package.json');
  const excluded = [
    // `migrate` sets them for every step.
    'require-timeout-settings',
    'require-lock-timeout',
    'require-statement-timeout',
    // How our entities name their types; they hold nobody up.
    'prefer-text-field',
    'prefer-robust-stmts',
    'prefer-bigint-over-int',
    'prefer-identity',
  ];
  const options = [
    ...(inTransaction ? ['--assume-in-transaction'] : []),
    '--pg-version=15',
    '--reporter=json',
    `--exclude=${excluded.join(',')}`,
  ];
  let answer: string;
  try {
    answer = execFileSync(process.execPath, [join(dirname(shim), 'js/bin/squawk'), ...options], {
      input: sql.join('\n'),
      encoding: 'utf8',
    });
  } catch (error) {
    // It ends with 1 where it finds something.
    answer = (error as { stdout: string }).stdout;
  }
  return (JSON.parse(answer) as { rule_name: string }[]).map(({ rule_name: rule }) => rule);
}
