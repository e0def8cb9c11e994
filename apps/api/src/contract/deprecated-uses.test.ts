import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLFieldConfig } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addKey } from '../clients/testing-clients.js';
import { buildSchemas } from '../graphql/schema.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { dayOf } from '@iltizam/domain/country-clock';

/** A contract of which two things are to go: `ActionPlan.ordinal`, and an argument. */
let world: World;
let server: TestServer;
let key: { authorization: string };
beforeAll(async () => {
  world = await openWorld();
  const schemas = await buildSchemas();
  const going = { deprecationReason: 'Use `reference`. Goes on 2028-01-01.' };
  const ageing = mapSchema(schemas.public, {
    [MapperKind.OBJECT_FIELD]: (field: GraphQLFieldConfig<unknown, unknown>, name, type) => {
      if (type === 'ActionPlan' && name === 'ordinal') return { ...field, ...going };
      const { first } = field.args ?? {};
      return type === 'Query' && name === 'proposals' && first
        ? { ...field, args: { ...field.args, first: { ...first, ...going } } }
        : field;
    },
  });
  server = await openServer(world.orm, {}, { schemas: { ...schemas, public: ageing } });
  key = await addKey(world.orm);
});
afterAll(() => world.close());

test('what is asked for though it is to go is counted, by application and never by network', async () => {
  // The second and third time it is not Apollo that answers.
  for (let n = 0; n < 3; n++) await server.ask('/graphql', '{ plans { ordinal } }');
  await server.ask('/graphql', '{ plans { ordinal } proposals(first: 1) { totalCount } }', { headers: key });
  await server.ask('/graphql', '{ plans { reference } proposals { totalCount } }');
  await server.close();
  const document = '{ deprecatedUses { element requests lastOn client { name } } }';
  const { data, errors } = await world.as('admin').run(document);
  expect(errors).toEqual([]);
  const lastOn = dayOf(new Date());
  expect(data.deprecatedUses).toEqual([
    { element: 'ActionPlan.ordinal', requests: 3, lastOn, client: null },
    { element: 'ActionPlan.ordinal', requests: 1, lastOn, client: { name: 'An application' } },
    { element: 'Query.proposals(first)', requests: 1, lastOn, client: { name: 'An application' } },
  ]);
  expect((await world.as('secretariat').run(document)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});

test('how the endpoint answered is there for everybody, counted in whole days', async () => {
  const { data } = await world.public.run('{ serviceDays { day requests failed medianMs p95Ms p99Ms } }');
  expect(data.serviceDays).toEqual([
    {
      day: dayOf(new Date()),
      requests: 5,
      failed: 0,
      medianMs: expect.any(Number),
      p95Ms: expect.any(Number),
      p99Ms: expect.any(Number),
    },
  ]);
  const [{ medianMs, p95Ms, p99Ms }] = data.serviceDays;
  expect([medianMs, p95Ms, p99Ms]).toEqual([medianMs, p95Ms, p99Ms].toSorted((a, b) => a - b));
});

test('a share of answers is the shortest bound that holds it, failed ones among them', async () => {
  await world.orm.em.fork().execute(`delete from answer_time`);
  await world.orm.em.fork().execute(`insert into answer_time (hour, upper_ms, failed, requests)
    select date_trunc('day', now() - interval '1 day', 'UTC') + hour * interval '1 hour', v.ms, v.failed, v.n
    from generate_series(0, 1) hour, (values (5, false, 47), (100, false, 2), (5000, true, 1)) v (ms, failed, n)`);
  const { data } = await world.public.run('{ serviceDays { requests failed medianMs p95Ms p99Ms } }');
  expect(data.serviceDays).toEqual([{ requests: 100, failed: 2, medianMs: 5, p95Ms: 100, p99Ms: 5_000 }]);
});
