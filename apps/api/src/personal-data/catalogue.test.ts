import { dataPurposes, dataUses } from '@iltizam/domain/personal-data';
import { getNamedType, isObjectType, isUnionType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchemas } from '../graphql/schema.js';
import { openWorld, type World } from '../testing/world.js';
import { catalogue } from './catalogue.js';
import { retentionRules } from './retention.js';

let world: World;
let schema: GraphQLSchema;
beforeAll(async () => {
  world = await openWorld();
  schema = (await buildSchemas()).public;
});
afterAll(() => world.close());

const held = Object.entries(catalogue).flatMap(([table, columns]) =>
  Object.entries({ ...columns.personal, ...columns.sensitive }).map(([column, purpose]) => ({
    table,
    column,
    purpose,
  })),
);

test('PR-07: every column is classed, once, and nothing is classed that is not there', async () => {
  const rows: { table: string; column: string }[] = await world.orm.em.execute(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and table_name <> 'migration' order by 1, 2`,
  );
  const classed = Object.entries(catalogue).flatMap(([table, of]) =>
    [of.public ?? [], of.internal ?? [], Object.keys(of.personal ?? {}), Object.keys(of.sensitive ?? {})]
      .flat()
      .map((column) => `${table}.${column}`),
  );
  const there = rows.map(({ table, column }) => `${table}.${column}`);
  expect(
    there.filter((column) => !classed.includes(column)),
    'not in apps/api/src/personal-data/columns: say there what each holds',
  ).toEqual([]);
  expect(
    classed.filter((column, index) => !there.includes(column) || classed.indexOf(column) !== index),
    'classed twice, or gone',
  ).toEqual([]);
});

test('what is personal has a purpose, and each purpose of data held here an end or the reason why not', () => {
  const ends = new Set(retentionRules.map(({ table, purpose }) => `${table} ${purpose}`));
  const endless = held.filter(
    ({ table, purpose }) => dataUses[purpose].kept !== null && !ends.has(`${table} ${purpose}`),
  );
  expect(endless).toEqual([]);
  for (const { purpose, table } of retentionRules)
    expect(
      held.some((use) => use.table === table && use.purpose === purpose),
      `${table} ${purpose}`,
    ).toBe(true);
  expect(held.length).toBeGreaterThan(dataPurposes.length);
});

/** What a person reads of themselves, once the portal recognises them. */
const OWN = 'citizen';

test('PR-07: no type everybody reads has a field of what is personal', () => {
  const camel = (name: string) => name.replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
  const personal = new Map<string, string[]>();
  for (const meta of world.orm.getMetadata().getAll().values()) {
    const columns = held.filter(({ table }) => table === meta.tableName).map(({ column }) => camel(column));
    if (columns.length > 0) personal.set(meta.className, columns);
  }
  const fields = reachable(schema.getQueryType()!).filter(
    ({ type, field }) => type !== 'Query' || field !== OWN,
  );
  const shown = fields
    .filter(
      ({ type, field }) => personal.get(type)?.includes(field) || /e-?mail|phone|password/iu.test(field),
    )
    .map(({ type, field }) => `${type}.${field}`);
  expect(shown).toEqual([]);
  expect(personal.size).toBeGreaterThan(3);
  expect(fields.length).toBeGreaterThan(200);
});

/** Every field of every type a query of anybody comes to. */
function reachable(root: GraphQLObjectType): { type: string; field: string }[] {
  const seen = new Set<string>();
  const found: { type: string; field: string }[] = [];
  const visit = (type: GraphQLObjectType): void => {
    if (seen.has(type.name)) return;
    seen.add(type.name);
    for (const { name, type: of } of Object.values(type.getFields())) {
      found.push({ type: type.name, field: name });
      const next = getNamedType(of);
      const members = isUnionType(next) ? next.getTypes() : isObjectType(next) ? [next] : [];
      if (type !== root || name !== OWN) members.forEach(visit);
    }
  };
  visit(root);
  return found;
}
