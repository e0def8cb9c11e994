import { formLimits } from '@iltizam/domain/public-forms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey, sendLink } from '../citizens/testing-citizens.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm, { trustedProxies: ['loopback'] });
});
afterAll(async () => {
  await server.close();
  await world.close();
});

type Path = '/graphql' | '/staff/graphql';
const endpoints: Path[] = ['/graphql', '/staff/graphql'];

let people = 0;
/** A form of a stranger, each from an address of their own; answers with the codes of what was refused. */
async function send(path: Path, network: string): Promise<string[]> {
  const guard = { email: `stranger-${++people}@example.org`, language: 'AR' };
  const { body } = await server.ask(path, sendLink, {
    variables: { input: { idempotencyKey: newKey(), guard } },
    headers: { 'x-forwarded-for': network },
  });
  return (body.errors ?? []).map(({ extensions }) => extensions.code);
}

test('AB-01: a network has one budget of forms over both endpoints, and no other network pays for it', async () => {
  for (let n = 0; n < formLimits.slow.points; n++)
    expect(await send(endpoints[n % 2]!, '203.0.113.1')).toEqual([]);
  for (const path of endpoints) {
    expect(await send(path, '203.0.113.1')).toEqual(['RATE_LIMITED']);
    expect(await send(path, '203.0.113.2')).toEqual([]);
  }
});

test('AB-01: what is sent to the staff endpoint alone is counted by network too', async () => {
  for (let n = 0; n < formLimits.slow.points; n++)
    expect(await send('/staff/graphql', '203.0.113.3')).toEqual([]);
  expect(await send('/staff/graphql', '203.0.113.3')).toEqual(['RATE_LIMITED']);
  expect(await send('/staff/graphql', '203.0.113.4')).toEqual([]);
});
