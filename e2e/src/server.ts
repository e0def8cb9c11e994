import type { TestProject } from 'vitest/node';
import { newDataDir, PASSWORD, removeDataDir, run } from './running.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder as a first start leaves it. */
    filled: string;
    password: string;
  }
}

/** Fills a data folder once, by a first start of the real program; every file of walks begins with a copy. */
export default async function fill(project: TestProject): Promise<() => void> {
  const dataDir = newDataDir();
  const first = run(dataDir);
  await first.origin;
  first.process.kill('SIGTERM');
  await first.ended;
  project.provide('filled', dataDir);
  project.provide('password', PASSWORD);
  return () => removeDataDir(dataDir);
}
