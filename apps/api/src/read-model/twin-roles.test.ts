import { mayCall } from '@iltizam/domain/permissions';
import type { Role } from '@iltizam/domain/roles';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchemas, type Schemas } from '../graphql/schema.js';
import { contextOf, openWorld, withRecords, type World } from '../testing/world.js';
import { addApplications } from './testing-applications.js';
import { addOutsider, OUTSIDER } from './testing-outsider.js';
import { chances, QueryGenerator, type Values } from './testing-queries.js';
import { addRoleRecords, roleValuesOf } from './testing-role-records.js';
import { changeWhatIsHiddenFrom } from './testing-role-secrets.js';
import { expectSame, toldBy } from './testing-twins.js';
import { valuesOf } from './testing-values.js';

/** Queries of each role asked of both worlds; the full comparison is `TWIN_QUERIES=10000 vitest run twin-roles`. */
const QUERIES = Number(process.env['TWIN_QUERIES'] ?? 40);
const SEED = Number(process.env['TWIN_SEED'] ?? 20261127);

/** Two that differ in what is hidden from whoever asks, and one more: an administrator knows what others must not. */
let one: World;
let other: World;
let otherOfAdministrators: World;
let schemas: Schemas;
let values: Values;
beforeAll(async () => {
  [one, other, otherOfAdministrators] = await Promise.all([
    openWorld(withRecords),
    openWorld(withRecords),
    openWorld(withRecords),
  ]);
  for (const add of [addApplications, addOutsider, addRoleRecords])
    await Promise.all([one, other, otherOfAdministrators].map(add));
  schemas = await buildSchemas();
  values = { ...(await valuesOf(one)), ...(await roleValuesOf(one)) };
});
afterAll(() => Promise.all([one, other, otherOfAdministrators].map((world) => world.close())));

/** What differs with the machine and the moment, whatever is hidden. */
const ofTheMoment = new Set(['Query.health', 'Query.serviceDays']);

/** Those who know most first: what is changed for one stays changed for the next. */
test.for([
  // What others read of people is in the log the administrators read.
  ['an administrator', 'admin', 'ADMINISTRATOR'],
  ['the secretariat', 'secretariat', 'SECRETARIAT'],
  ['a member of civil society', 'member.civil', 'MEMBER'],
  ['a member of the administration', 'member.public', 'MEMBER'],
  ['an officer of another institution', OUTSIDER, 'OFFICER'],
  ['a rapporteur', 'rapporteur', 'RAPPORTEUR'],
  ['a reviewer', 'reviewer', 'REVIEWER'],
  ['a monitor', 'monitor', 'MONITOR'],
] as const satisfies readonly (readonly [string, string, Role])[])(
  'AZ-05, AZ-10, AZ-11, AZ-13: tells %s the same, byte for byte, whatever is asked',
  { timeout: 3_600_000 },
  async ([, account, role], { annotate }) => {
    const there = role === 'ADMINISTRATOR' ? otherOfAdministrators : other;
    await changeWhatIsHiddenFrom(role, there);
    const { actor } = await contextOf(one.api, 'STAFF', account);
    const roots = Object.keys(schemas.staff.getQueryType()!.getFields()).filter(
      (name) => mayCall(actor, `Query.${name}`) !== 'no' && !ofTheMoment.has(`Query.${name}`),
    );
    const generator = new QueryGenerator(schemas.staff, roots, values, chances(SEED), 0.5);
    const tell = async (world: World, document: string, variableValues: Record<string, unknown>) =>
      toldBy(
        await graphql({
          schema: schemas.staff,
          source: document,
          variableValues,
          contextValue: await contextOf(world.api, 'STAFF', account),
        }),
      );
    let told = 0;
    for (let n = 0; n < QUERIES; n++) {
      const asked = generator.next();
      const answers = await Promise.all(
        [one, there].map((world) => tell(world, asked.document, asked.variables)),
      );
      expectSame(answers[0]!, answers[1]!, asked);
      if (answers[0]!.errors.size === 0) told++;
    }
    expect(told).toBeGreaterThan(QUERIES / 3);
    await annotate(`${QUERIES} queries of ${account}: 0 bytes of difference`, 'figure');
  },
);
