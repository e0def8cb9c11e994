import { expect, test } from 'vitest';
import { connectDatabase } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { createTestDatabase } from '../testing/database.js';
import { openServer } from '../testing/http-server.js';
import { expectWithin } from '../testing/measured.js';

test('RE-40: ready is who can answer: not without a database, while the process lives', async () => {
  const database = await createTestDatabase();
  const orm = await connectDatabase(database.connection, 2);
  await migrate(orm);
  // What it is asked before it is ready finds it alive, and not ready yet.
  const before: unknown[] = [];
  const warmUp = async (address: string) => {
    for (const path of ['live', 'ready'])
      before.push(await (await fetch(`${address}/health/${path}`)).json());
  };
  const server = await openServer(orm, {}, { warmUp });
  expect(before).toEqual([{ status: 'live' }, { status: 'warming up' }]);
  const state = async (path: string) => {
    const response = await server.fetch(`/health/${path}`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return { ...((await response.json()) as { status: string }), http: response.status };
  };
  expect(await state('live')).toEqual({ status: 'live', http: 200 });
  expect(await state('ready')).toEqual({ status: 'ready', http: 200 });
  expect(await state('start')).toEqual({ status: 'started', http: 200 });
  // It neither answers nor refuses, as behind a broken network: that is noticed in less than two seconds.
  const pool = await orm.em.getConnection().getNativeClient();
  const held = [await pool.connect(), await pool.connect()];
  const asked = performance.now();
  expect(await state('ready')).toEqual({ status: 'no database', http: 503 });
  expectWithin(performance.now() - asked, 2_000);
  expect(await state('live')).toEqual({ status: 'live', http: 200 });
  held.forEach((client) => client.release());
  // It is back by itself.
  expect(await state('ready')).toEqual({ status: 'ready', http: 200 });
  await database.drop();
  expect(await state('ready')).toEqual({ status: 'no database', http: 503 });
  expect(await state('live')).toEqual({ status: 'live', http: 200 });
  await server.close();
  await orm.close();
});
