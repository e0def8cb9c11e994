import { graphql, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchemas, type Schemas } from '../graphql/schema.js';
import { contextOf, openWorld, withRecords, type World } from '../testing/world.js';
import { inOneView } from './one-view.js';
import { readTable, type Ask, type Row } from './read-table.js';
import { tables } from './tables.js';

let world: World;
let schemas: Schemas;
beforeAll(async () => {
  world = await openWorld(withRecords);
  schemas = await buildSchemas();
});
afterAll(() => world.close());

/** As graphql-js answers anybody, resolver by resolver. */
const askResolvers: Ask = async (document, variableValues) => {
  const { data, errors } = await graphql({
    schema: schemas.public,
    source: print(document),
    variableValues,
    contextValue: await contextOf(world.orm, 'PUBLIC', null),
  });
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
};

test.for(tables.map((table) => [table.name, table] as const))(
  'EX-07: %s: every row of the file is what graphql-js tells anybody',
  async ([, table]) => {
    const rowsOf = async (ask: Ask): Promise<Row[]> => {
      const rows: Row[] = [];
      for await (const row of readTable(schemas.public, table, ask)) rows.push(row);
      return rows;
    };
    expect(await inOneView(world.orm, schemas.public, rowsOf)).toEqual(await rowsOf(askResolvers));
  },
);
