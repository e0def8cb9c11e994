import { columns, operations, type Column } from '@iltizam/domain/permissions';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { buildSchemas } from '../graphql/schema.js';
import { anyDocument } from '../permissions/any-document.js';
import { proposalSteps, explained } from '../proposals/testing-steps.js';
import { recordsAmiss } from '../testing/audited.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
const schemas = await buildSchemas();
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const accounts: Partial<Record<Column, string>> = {
  OFFICER: 'officer.justice',
  MEMBER: 'member.civil',
  SECRETARIAT: 'secretariat',
  ADMINISTRATOR: 'admin',
};

test('RE-32: of everything that is done there is one record, and of everything that is denied', async ({
  annotate,
}) => {
  const mutations = Object.keys(schemas.staff.getMutationType()!.getFields());
  // What is done to many is done to none of an empty list.
  const given: Record<string, object> = {
    publishOutcomes: { proposals: [{ reference: 'ma-nap-3-p9999', version: 1 }] },
  };
  for (const name of mutations) {
    const operation = `Mutation.${name}` as keyof typeof operations;
    const { document, variables } = anyDocument(schemas.staff, operation);
    const call = given[name] ? { input: given[name] } : variables;
    // Once by somebody who may, with what leads nowhere, and once by somebody who may not.
    const callers = columns.filter((column) => accounts[column]);
    for (const may of [true, false]) {
      const caller = callers.find((column) => (operations[operation][column] !== 'no') === may);
      await (caller ? world.as(accounts[caller]!) : world.stranger).run(document, { ...call });
    }
  }
  const denied = world.acts.filter(({ code }) => code !== null).length;

  const [cards, steps] = [cardSteps(world), proposalSteps(world)];
  const { reference, version } = await cards.draft('Une fiche');
  await cards.update('secretariat', { reference, version, title: { fr: 'Une autre' } });
  const proposal = await steps.assigned();
  await steps.answer('officer.justice', proposal, 'justice', 'NOT_RETAIN', { justification: explained });
  await steps.publish('secretariat', proposal);
  const kinds = new Set(world.acts.map(({ operation }) => operation)).size;
  expect(kinds).toBeGreaterThan(100);
  expect(await recordsAmiss(world.orm, world.acts)).toEqual([]);
  await annotate(
    `${world.acts.length} acts of ${kinds} mutations, ${denied} of them denied: a record each`,
    'figure',
  );
});

test('RE-32: whoever signed in and asks what is not for them leaves one record each time; strangers leave none', async ({
  annotate,
}) => {
  const asked: string[] = [];
  for (const name of Object.keys(schemas.staff.getQueryType()!.getFields())) {
    const operation = `Query.${name}` as keyof typeof operations;
    const { document, variables } = anyDocument(schemas.staff, operation);
    const denied = columns.find((column) => accounts[column] && operations[operation][column] === 'no');
    if (!denied) continue;
    const who = [
      world.as(accounts[denied]!),
      ...(operations[operation].PUBLIC === 'no' ? [world.stranger] : []),
    ];
    for (const one of who)
      expect((await one.run(document, { ...variables })).errors, operation).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ]);
    asked.push(operation);
  }
  expect(asked.length).toBeGreaterThan(20);
  const recorded = await world.orm.em
    .fork()
    .execute<{ operation: string; outcome: string }[]>(
      `select operation, outcome from audit_event where operation like 'Query.%' and outcome <> 'DONE'`,
    );
  expect(recorded.map(({ operation, outcome }) => `${operation} ${outcome}`).toSorted()).toEqual(
    asked.map((operation) => `${operation} NOT_ALLOWED`).toSorted(),
  );
  await annotate(`${asked.length} queries denied to those who signed in: a record each`, 'figure');
});
