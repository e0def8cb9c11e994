import { graphql, parse, type OperationDefinitionNode } from 'graphql';
import { textOf } from '../database/bytes.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchemas, type Schemas } from '../graphql/schema.js';
import { contextOf, openWorld, withRecords, type World } from '../testing/world.js';
import { ReadModel } from './reader.js';
import { inPool } from './run.js';
import { chances, QueryGenerator, type Values } from './testing-queries.js';
import { valuesOf } from './testing-values.js';

/** Queries generated for each reader; the full comparison is `READ_MODEL_QUERIES=10000 vitest run read-model`. */
const QUERIES = Number(process.env['READ_MODEL_QUERIES'] ?? 300);
const SEED = Number(process.env['READ_MODEL_SEED'] ?? 20261125);

let world: World;
let schemas: Schemas;
let readModel: ReadModel;
let values: Values;
beforeAll(async () => {
  world = await openWorld(withRecords);
  schemas = await buildSchemas();
  readModel = new ReadModel(inPool(await world.orm.em.getConnection().getNativeClient()));
  values = await valuesOf(world);
});
afterAll(() => world.close());

const roots = [
  'committee',
  'committeeSession',
  'plans',
  'plan',
  'commitment',
  'commitments',
  'proposal',
  'proposals',
  'institution',
  'institutions',
  'meeting',
  'meetings',
];

interface Asked {
  document: string;
  variables?: Record<string, unknown>;
}

const readerOf = (account: string | null) => ({
  schema: account === null ? schemas.public : schemas.staff,
  context: () => contextOf(world.orm, account === null ? 'PUBLIC' : 'STAFF', account),
});

/** The answer of the read model; null where it leaves the operation to graphql-js. */
async function compiled(account: string | null, { document, variables = {} }: Asked): Promise<string | null> {
  const { schema, context } = readerOf(account);
  const parsed = parse(document);
  const operation = parsed.definitions[0] as OperationDefinitionNode;
  const answer = await readModel.answer({
    schema,
    document: parsed,
    operation,
    variables,
    context: await context(),
  });
  return answer === null ? null : textOf(answer);
}

async function resolved(account: string | null, { document, variables = {} }: Asked): Promise<string> {
  const { schema, context } = readerOf(account);
  const contextValue = await context();
  const { data, errors } = await graphql({
    schema,
    source: document,
    variableValues: variables,
    contextValue,
  });
  return errors ? `errors: ${errors.map(({ message }) => message).join()}` : JSON.stringify(data);
}

describe('an operation answered by one statement', () => {
  const readers = [
    null,
    'member.civil',
    'secretariat',
    'officer.justice',
    'officer.digital-transition',
    'admin',
  ];

  test.each(readers)(
    'says byte for byte what graphql-js says, to %s',
    async (account) => {
      const { schema } = readerOf(account);
      const generator = new QueryGenerator(schema, roots, values, chances(SEED));
      let compared = 0;
      for (let n = 0; n < QUERIES; n++) {
        const asked = generator.next();
        const answer = await compiled(account, asked);
        if (answer === null) continue;
        compared++;
        expect(answer, `${asked.document}\n${JSON.stringify(asked.variables)}`).toBe(
          await resolved(account, asked),
        );
      }
      // Nearly all that can be asked is answered so; of what staff alone are shown, less.
      expect(compared).toBeGreaterThan(QUERIES * (account === null ? 0.8 : 0.5));
    },
    3_600_000,
  );

  test('is one statement, whatever is asked', async () => {
    const document = `{ plans { commitments { totalCount edges { node { activities { percent } progress { percent }
      indicators { latest { value } measurements { edges { node { value } } } } } } } meetings { proposals { totalCount } } } }`;
    expect(await world.statements(() => compiled(null, { document }))).toBe(1);
  });

  test('takes its values from each request', async () => {
    const document = 'query ($r: String!) { proposal(reference: $r) { reference } }';
    for (const r of ['ma-nap-2-p0001', 'ma-nap-2-p0002', 'nothing']) {
      const asked = { document, variables: { r } };
      expect(await compiled(null, asked)).toBe(await resolved(null, asked));
    }
  });
});

describe('what is left to graphql-js', () => {
  test.each([
    ['a directive', 'query ($no: Boolean = false) { plans { id @include(if: $no) reference } }'],
    ['the schema', '{ __schema { queryType { name } } }'],
    ['a field no model names', '{ plans { cocreation { proposals { total } } } }'],
    ['a cursor of another list', '{ proposals(after: "bm9uc2Vuc2U") { totalCount } }'],
    ['a page of no size there is', '{ proposals(first: -1) { totalCount } }'],
    ['variables that do not fit', 'query ($r: String!) { plan(reference: $r) { id } }'],
  ])('%s', async (_what, document) => {
    expect(await compiled(null, { document })).toBeNull();
  });

  test('what a reader may not ask', async () => {
    const document = '{ assignments { totalCount } }';
    expect(await compiled('admin', { document })).toBeNull();
  });
});
