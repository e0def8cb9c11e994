import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type DatabaseConnection, openDatabase } from '../database/embedded/open-database.js';
import { dropDatabasesOf } from './database.js';
import { TEST_FOLDER_PREFIX, removeLeftBehind } from './left-behind.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one PostgreSQL of this run: DATABASE_URL, or a built-in one in a temporary folder. */
    server: DatabaseConnection;
    /** Begins the name of every database of this run, so that runs on one server do not meet. */
    run: string;
  }
}

export default async function openServer(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftBehind();
  const folder = await mkdtemp(join(tmpdir(), TEST_FOLDER_PREFIX));
  await chmod(folder, 0o711); // as root, PostgreSQL's user passes through it
  const run = `iltizam_test_${randomBytes(4).toString('hex')}`;
  const database = await openDatabase({
    databaseUrl: process.env['DATABASE_URL'] || null,
    dataDir: folder,
    checkoutDir: folder,
    throwAway: true,
    log: (line) => console.error(line),
    onLost: (error) => console.error(error.message),
  });
  project.provide('server', database.connection);
  project.provide('run', run);
  return async () => {
    await dropDatabasesOf(database.connection, run);
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
