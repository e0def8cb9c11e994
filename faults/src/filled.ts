import type { TestProject } from 'vitest/node';
import { freePort, startApi } from './api.js';
import { ownDatabase, urlOf, type Place } from './database.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database as a first start leaves it, to be copied; nobody is in it. */
    template: Place;
    /** The folder of its PostgreSQL. */
    dataDir: string;
  }
}

/** Fills a database once, by a first start of the real program. */
export default async function fill(project: TestProject): Promise<() => Promise<void>> {
  const database = await ownDatabase();
  const { place, dataDir } = database;
  const first = await startApi({ databaseUrl: urlOf(place), dataDir, port: await freePort() });
  await first.stop();
  project.provide('template', place);
  project.provide('dataDir', dataDir);
  return () => database.stop();
}
