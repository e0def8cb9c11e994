import type { ActingClient } from '@iltizam/domain/api-clients';
import { graphql, parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchemas, type Schemas } from '../graphql/schema.js';
import { contextOf, openWorld, withRecords, type World } from '../testing/world.js';
import { ReadModel } from './reader.js';
import { inPool } from './run.js';
import { addApplications, askingClient, changeOtherApplication } from './testing-applications.js';
import { addOutsider, OUTSIDER } from './testing-outsider.js';
import { chances, QueryGenerator, type Values } from './testing-queries.js';
import { changeWhatIsHidden } from './testing-secrets.js';
import { expectSame, toldBy, type Asked, type Told } from './testing-twins.js';
import { valuesOf } from './testing-values.js';

/** Queries asked of both worlds; the full comparison is `TWIN_QUERIES=10000 vitest run twin-world`. */
const QUERIES = Number(process.env['TWIN_QUERIES'] ?? 300);
const SEED = Number(process.env['TWIN_SEED'] ?? 20261125);

/** Two worlds that differ only in what the public may not know. */
let one: World;
let other: World;
let schemas: Schemas;
let values: Values;
const readModels = new Map<World, ReadModel>();
beforeAll(async () => {
  [one, other] = await Promise.all([openWorld(withRecords), openWorld(withRecords)]);
  await Promise.all([one, other].map(addApplications));
  await Promise.all([one, other].map(addOutsider));
  await changeWhatIsHidden(other);
  await changeOtherApplication(other);
  schemas = await buildSchemas();
  for (const world of [one, other])
    readModels.set(world, new ReadModel(inPool(await world.orm.em.getConnection().getNativeClient())));
  const [ofOne, ofOther] = await Promise.all([valuesOf(one), valuesOf(other)]);
  values = Object.fromEntries(
    Object.keys(ofOne).map((name) => [name, [...new Set([...ofOne[name]!, ...ofOther[name]!])]]),
  );
});
afterAll(async () => {
  await one.close();
  await other.close();
});

/** What somebody is told on both ways to an answer: by one statement, and by graphql-js. */
async function told(
  world: World,
  client: ActingClient | null,
  { document, variables }: Asked,
): Promise<Told> {
  const { public: schema } = schemas;
  const parsed = parse(document);
  const operation = parsed.definitions[0] as OperationDefinitionNode;
  const context = () => contextOf(world.orm, 'PUBLIC', null, client);
  const compiled = await readModels
    .get(world)!
    .answer({ schema, document: parsed, operation, variables, context: await context() });
  const resolved = await graphql({
    schema,
    source: document,
    variableValues: variables,
    contextValue: await context(),
  });
  return toldBy(resolved, compiled);
}

test.for([
  ['anybody', null],
  ['an application with a key', askingClient],
] as const)(
  'AZ-05, AZ-10, AZ-11, AZ-13: tells %s the same, byte for byte, whatever is asked',
  { timeout: 3_600_000 },
  async ([, client], { annotate }) => {
    const roots = Object.keys(schemas.public.getQueryType()!.getFields()).filter(
      (name) => !name.startsWith('_'),
    );
    const generator = new QueryGenerator(schemas.public, roots, values, chances(SEED));
    for (let n = 0; n < QUERIES; n++) {
      const asked = generator.next();
      const [here, there] = await Promise.all([told(one, client, asked), told(other, client, asked)]);
      expectSame(here, there, asked);
    }
    await annotate(`${QUERIES} queries: 0 bytes of difference`, 'figure');
  },
);

/**
 * The officer of an institution to which nothing is assigned: what other institutions, the committee and citizens keep
 * to themselves differs, and nothing of it shows, whatever is asked of the console's own endpoint.
 */
test('AZ-05, AZ-10, AZ-11: tells an officer of another institution the same, whatever is asked', async ({
  annotate,
}) => {
  const { staff } = schemas;
  const roots = ['plans', 'plan', 'commitments', 'commitment', 'proposals', 'proposal', 'institutions', 'meetings', 'search', 'assignments', 'myMentions', 'agenda', 'lateness']; // prettier-ignore
  const known = Object.keys(staff.getQueryType()!.getFields());
  const generator = new QueryGenerator(
    staff,
    roots.filter((root) => known.includes(root)),
    values,
    chances(SEED + 1),
  );
  // By graphql-js alone: a hundred take as long as three hundred of the others.
  const count = process.env['TWIN_QUERIES'] === undefined ? 100 : QUERIES;
  for (let n = 0; n < count; n++) {
    const { document, variables } = generator.next();
    const [here, there] = await Promise.all(
      [one, other].map(async (world) => {
        const contextValue = await contextOf(world.orm, 'STAFF', OUTSIDER);
        const answer = await graphql({
          schema: staff,
          source: document,
          variableValues: variables,
          contextValue,
        });
        return toldBy(answer);
      }),
    );
    expectSame(here!, there!, { document, variables });
  }
  await annotate(`${count} queries of an officer: 0 bytes of difference`, 'figure');
}, 3_600_000);

test('an application is told its own addresses, and not those of another', async () => {
  const document = '{ webhooks { id url deliveries { id status } } }';
  const { webhooks } = JSON.parse((await told(other, askingClient, { document, variables: {} })).data);
  expect(webhooks).toMatchObject([{ id: askingClient.id, deliveries: [{}, {}, {}] }]);
});

test('and the worlds do differ for those who may know', async () => {
  const document =
    '{ proposals(first: 100) { totalCount edges { node { workflowState } } } commitments(first: 100) { totalCount } }';
  const [here, there] = await Promise.all([one, other].map((world) => world.as('secretariat').run(document)));
  expect(there!.errors).toEqual([]);
  expect(there!.data).not.toEqual(here!.data);
});
