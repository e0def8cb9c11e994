import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { openLog } from './log.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What a log wrote, read back. */
function record() {
  const lines: string[] = [];
  return { log: openLog('info', { write: (line) => void lines.push(line) }), lines };
}

test('a fault is logged with the number the person was given, and without what the person wrote', async () => {
  const { log, lines } = record();
  const server = await openServer(world.orm, {}, { log });
  await world.orm.em.getConnection().execute('alter table account rename to account_gone');
  const response = await server.post('/api/auth/sign-in', {
    email: 'canary@example.org',
    password: 'canary password',
  });
  await world.orm.em.getConnection().execute('alter table account_gone rename to account');
  await server.close();

  expect(response.status).toBe(500);
  const { requestId, ...body } = (await response.json()) as { requestId: string };
  expect(body).toEqual({ code: 'INTERNAL', message: expect.any(String) });
  const line = lines.find((candidate) => candidate.includes(requestId));
  expect(JSON.parse(line!)).toMatchObject({
    msg: 'request failed',
    requestId,
    err: { code: '42P01', frames: expect.arrayContaining([expect.stringContaining('sign-in.ts')]) },
  });
  expect(lines.join('')).not.toMatch(/canary|select|demo\.iltizam/u);
});

test('a fault of a resolver is masked, and found in the log by its number', async () => {
  const { log, lines } = record();
  const server = await openServer(world.orm, {}, { log });
  await world.orm.em.getConnection().execute('alter table plan rename to plan_gone');
  const { body } = await server.ask('/graphql', '{ plans { reference } }');
  await world.orm.em.getConnection().execute('alter table plan_gone rename to plan');
  await server.close();

  const [error] = body.errors!;
  expect(error).toEqual({
    message: expect.not.stringContaining('plan'),
    locations: expect.any(Array),
    path: ['plans'],
    extensions: { code: 'INTERNAL', requestId: expect.any(String) },
  });
  const { requestId } = error!.extensions as unknown as { requestId: string };
  expect(JSON.parse(lines[0]!)).toMatchObject({
    msg: 'operation failed',
    requestId,
    path: ['plans'],
    err: { code: '42P01' },
  });
});
