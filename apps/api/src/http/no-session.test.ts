import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

const QUERY = '{ proposals(first: 50) { edges { node { reference title { ar fr } } } } }';
const COST = 500;

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm, { anonymousCostPerHour: COST });
});
afterAll(async () => {
  await server.close();
  await world.close();
});

test('GQ-16: who has not signed in pays at the console’s endpoint as anywhere; who has does not', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 6; n++) statuses.push((await server.ask('/staff/graphql', QUERY)).status);
  expect(statuses.at(0)).toBe(200);
  expect(statuses.at(-1)).toBe(429);
  const forged = { cookie: 'iltizam=nobody' };
  expect((await server.ask('/staff/graphql', QUERY, { headers: forged })).status).toBe(429);
  const headers = await server.signIn('secretariat');
  for (let n = 0; n < 6; n++)
    expect((await server.ask('/staff/graphql', QUERY, { headers })).status).toBe(200);
});
