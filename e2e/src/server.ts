import type { TestProject } from 'vitest/node';
import { addGenerated, copyDataDir, newDataDir, PASSWORD, removeDataDir, run } from './running.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder as a first start leaves it. */
    filled: string;
    /** The same with the demonstration's plan and its generated proposals beside the real ones. */
    generated: string;
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
  const generated = copyDataDir(dataDir);
  addGenerated(generated, 300);
  project.provide('filled', dataDir);
  project.provide('generated', generated);
  project.provide('password', PASSWORD);
  return () => [dataDir, generated].forEach(removeDataDir);
}
