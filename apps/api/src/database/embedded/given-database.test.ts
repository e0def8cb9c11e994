import { createServer } from 'node:net';
import { expect, inject, it } from 'vitest';
import { openDatabase } from './open-database.js';

const open = (databaseUrl: string) =>
  openDatabase({ databaseUrl, dataDir: null, checkoutDir: '/nowhere', log: () => {}, onLost: () => {} });

/** The address of this run's server, for another database or user. */
function address(change: { database?: string; user?: string }): string {
  const server = inject('server');
  const url = new URL(
    'url' in server
      ? server.url
      : `postgresql://${server.user}@${encodeURIComponent(server.host)}:${server.port}/${server.database}`,
  );
  if (change.database) url.pathname = `/${change.database}`;
  if (change.user) url.username = change.user;
  return url.href;
}

it('takes a database of the operator, names it without its password, and does not stop it', async () => {
  const url = address({});
  const database = await open(url);
  expect(database.connection).toEqual({ url });
  expect(database.dataDir).toBeNull();
  expect(database.description).toMatch(/^PostgreSQL \d+/);
  await database.stop();
  expect((await open(url)).description).toBe(database.description);
});

it('says that an address is none, without repeating a secret', async () => {
  const error = await open('mysql://me:secret@db/x').catch((reason: Error) => reason);
  expect(error).toMatchObject({ code: 'DATABASE_URL_INVALID' });
  expect((error as Error).message).toMatch(/^DATABASE_URL is not an address of a PostgreSQL database\./);
  expect((error as Error).message).not.toContain('secret');
});

it('says that nobody answers, where, and without the password', async () => {
  const error = await open(`postgresql://me:secret@127.0.0.1:${await closedPort()}/plans`).catch(
    (e: Error) => e,
  );
  expect(error).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  expect((error as Error).message).toMatch(
    /^The database plans at 127\.0\.0\.1:\d+ of DATABASE_URL does not answer \(ECONNREFUSED\)\./,
  );
  expect((error as Error).message).not.toContain('secret');
});

it('says that the database is missing', async () => {
  await expect(open(address({ database: 'no_such_database' }))).rejects.toMatchObject({
    code: 'DATABASE_MISSING',
    message: expect.stringContaining('has no database "no_such_database"'),
  });
});

it('says that the user is refused', async () => {
  await expect(open(address({ user: 'no_such_user' }))).rejects.toMatchObject({ code: 'DATABASE_REFUSED' });
});

/** A port that was free a moment ago: nobody listens on it. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
