import type { TestProject } from 'vitest/node';
import { newDataDir, PASSWORD, removeDataDir, run } from './running.js';

declare module 'vitest' {
  interface ProvidedContext {
    origin: string;
    password: string;
  }
}

/** The real server on a data folder of its own; gone when the walks are done. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = newDataDir();
  const server = run(dataDir);
  project.provide('origin', await server.origin);
  project.provide('password', PASSWORD);
  return async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    removeDataDir(dataDir);
  };
}
