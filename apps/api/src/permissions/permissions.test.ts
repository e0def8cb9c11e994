import { scopes } from '@iltizam/domain/api-clients';
import { columns, operationNames, operations, type Column } from '@iltizam/domain/permissions';
import { isObjectType, parse, validate, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchemas } from '../graphql/schema.js';
import { openWorld, type Someone, type World } from '../testing/world.js';
import { anyDocument } from './any-document.js';
import { accountOf, addMembersOfPlans } from './testing-members-of-plans.js';

let world: World;
let schema: GraphQLSchema;
let publicSchema: GraphQLSchema;

beforeAll(async () => {
  world = await openWorld();
  const schemas = await buildSchemas();
  schema = schemas.staff;
  publicSchema = schemas.public;
  application = await world.client(scopes);
  await addMembersOfPlans(world);
});
afterAll(() => world.close());

let application: Someone;
/** An application asks on the public schema. */
const someone = (column: Column, operation: string): Someone => {
  // What is not in its schema an application can ask of the staff's door only, where its key is nothing.
  if (column === 'CLIENT' && isIn(publicSchema, operation)) return application;
  return column === 'PUBLIC' || column === 'CLIENT' ? world.stranger : world.as(accountOf[column]);
};

test('AZ-02: every operation of the schema has its line in the table, and every line its operation', () => {
  const fields = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
  expect([...operationNames].toSorted()).toEqual(fields.toSorted());
});

describe.each(operationNames)('AZ-01: %s', (operation) => {
  test.each(columns)('%s', async (column) => {
    const { document, variables } = anyDocument(schema, operation);
    const { errors } = await someone(column, operation).run(document, variables as Record<string, unknown>);
    const refusedForRole = errors.some(
      (error) => error.code === 'NOT_ALLOWED' && error.facts['why'] === 'role',
    );
    expect(refusedForRole).toBe(operations[operation][column] === 'no');
  });
});

function isIn(of: GraphQLSchema, operation: string): boolean {
  const [type, field] = operation.split('.') as [string, string];
  const root = of.getType(type);
  return isObjectType(root) && field in root.getFields();
}

test('AU-15: a key that may read calls no mutation but those of its own subscription, and understands no question of the staff', async () => {
  const reader = await world.client(['READ']);
  const inPublic = Object.keys(publicSchema.getMutationType()!.getFields());
  const called: string[] = [];
  for (const name of inPublic) {
    const { document, variables } = anyDocument(publicSchema, `Mutation.${name}`);
    const { errors } = await reader.run(document, variables as Record<string, unknown>);
    if (errors[0]?.code !== 'NOT_ALLOWED') called.push(name);
  }
  // To be told of what is published is a way of reading it.
  expect(called).toEqual(['createWebhook', 'deleteWebhook', 'sendSampleEvent', 'replayWebhook']);
  expect(inPublic.length).toBeGreaterThan(20);
  // What only the staff may ask is no question its schema understands.
  const staffOnly = operationNames.filter((operation) => !isIn(publicSchema, operation));
  expect(staffOnly.length).toBeGreaterThan(50);
  const understood = staffOnly.filter(
    (operation) => validate(publicSchema, parse(anyDocument(schema, operation).document)).length === 0,
  );
  expect(understood).toEqual([]);
});

test('AZ-16: a key reaches as far as its scopes', async () => {
  const reader = await world.client(['READ']);
  const sender = await world.client(['PROPOSALS_SUBMIT']);
  const submit = anyDocument(publicSchema, 'Mutation.submitProposal');
  const refused = await reader.run(submit.document, submit.variables as Record<string, unknown>);
  expect(refused.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'scope' } }]);
  const read = await sender.run('{ plans { reference } }');
  expect(read.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'scope' } }]);
  expect((await reader.run('{ plans { reference } }')).errors).toEqual([]);
});
