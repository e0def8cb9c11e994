import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const audits = serverAudits({ url: () => `${server.address}/graphql` });
/** Asked as the console asks. */
const ofStaff = serverAudits({
  url: () => `${server.address}/staff/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('x-iltizam', '1');
    return fetch(url, { ...init, headers });
  },
});

/**
 * What the console's own endpoint does not do on purpose: operations in addresses (what is asked would stand in logs),
 * and two audits that pass their variables to a question about the schema, which it does not describe.
 */
const notOfStaff: Record<string, string> = {
  '5A70': 'GET',
  D6D5: 'GET',
  '6A70': 'GET',
  '2EA1': '__type',
  '28B9': '__type',
};

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
  '%s %s',
  async (_id, _name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  },
);

test.each(ofStaff.map((audit) => [audit.id, audit.name, audit] as const))(
  'staff: %s %s',
  async (id, _name, audit) => {
    const { status } = await audit.fn();
    expect(status === 'ok').toBe(notOfStaff[id] === undefined);
  },
);

test('variables reach an operation of the staff endpoint, whichever answer is accepted', async () => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const { body } = await server.ask(
      '/staff/graphql',
      'query ($reference: String!) { plan(reference: $reference) { reference } }',
      { variables: { reference: 'ma-nap-2' }, headers: { accept } },
    );
    expect(body.data).toEqual({ plan: { reference: 'ma-nap-2' } });
  }
});
