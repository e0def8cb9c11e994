import { Client } from 'pg';
import { expect, it } from 'vitest';
import type { DatabaseConnection } from '../database/embedded/open-database.js';
import type { Roles } from '../database/rights/bring-up.js';
import { type TestDatabase, createTestDatabase } from './database.js';

async function query(connection: DatabaseConnection, sql: string): Promise<unknown[]> {
  const client = new Client('url' in connection ? { connectionString: connection.url } : connection);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

it('gives every test file a copy of a template that is prepared once', async () => {
  let prepared = 0;
  const template = {
    name: 'note',
    prepare: async ({ connection }: Roles) => {
      prepared++;
      await query(connection, `create table note (text text); insert into note values ('أصل')`);
    },
  };
  const databases: TestDatabase[] = await Promise.all([
    createTestDatabase(template),
    createTestDatabase(template),
  ]);
  const [first, second] = databases.map((database) => database.connection);

  await query(first!, `insert into note values ('one')`);
  expect(await query(first!, 'select text from note')).toEqual([{ text: 'أصل' }, { text: 'one' }]);
  expect(await query(second!, 'select text from note')).toEqual([{ text: 'أصل' }]);
  expect(prepared).toBe(1);

  await Promise.all(databases.map((database) => database.drop()));
  await expect(query(first!, 'select 1')).rejects.toMatchObject({ code: '3D000' });
});

it('gives an empty database without a template, and prepares again what failed', async () => {
  const empty = await createTestDatabase();
  expect(await query(empty.connection, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([]);
  const failing = { name: 'failing', prepare: () => Promise.reject(new Error('no')) };
  await expect(createTestDatabase(failing)).rejects.toThrow('no');
  const repaired = await createTestDatabase({ name: 'failing', prepare: async () => {} });
  await Promise.all([empty.drop(), repaired.drop()]);
});
