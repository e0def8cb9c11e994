import { expect, test } from 'vitest';
import { connectDatabase } from '../database/database.js';
import { createTestDatabase } from '../testing/database.js';
import { openServer } from '../testing/http-server.js';

test('ready is who can answer: not without a database, while the process lives', async () => {
  const database = await createTestDatabase();
  const orm = await connectDatabase(database.connection, 1);
  const server = await openServer(orm);
  const state = async (path: string) => {
    const response = await server.fetch(`/health/${path}`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    return { ...((await response.json()) as { status: string }), http: response.status };
  };
  expect(await state('live')).toEqual({ status: 'live', http: 200 });
  expect(await state('ready')).toEqual({ status: 'ready', http: 200 });
  await database.drop();
  expect(await state('ready')).toEqual({ status: 'no database', http: 503 });
  expect(await state('live')).toEqual({ status: 'live', http: 200 });
  await server.close();
  await orm.close();
});
