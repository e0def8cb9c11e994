import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Verdict } from './verdict.js';

const LONGEST_MS = 5_000;

/**
 * Looks at a file in a thread of its own, with its own memory and a limit of time: whatever a hostile file does to its
 * reader, the server goes on, and the file counts as damaged.
 */
export function inspectApart(path: string): Promise<Verdict> {
  const program = new URL(`./inspect.worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(program, { workerData: path, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => settle({ refusal: 'DAMAGED' }), LONGEST_MS);
    const settle = (verdict: Verdict) => {
      clearTimeout(tooLong);
      void worker.terminate();
      resolve(verdict);
    };
    worker.once('message', settle);
    worker.once('error', () => settle({ refusal: 'DAMAGED' }));
    worker.once('exit', () => settle({ refusal: 'DAMAGED' }));
  });
}
