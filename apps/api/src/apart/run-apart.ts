import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

interface Apart {
  /** The module that asks, `import.meta.url`: the program lies beside it, as a source and as built. */
  beside: string;
  /** The program's file, without what it ends in. */
  program: string;
  workerData: unknown;
  longestMs: number;
  mostMb: number;
}

/**
 * What a program says that runs in a thread of its own, with its own memory and a limit of time: whatever a hostile file
 * does to its reader, the server goes on. Fails where the thread ends without a word.
 */
export function runApart<Told>({ beside, program, workerData, longestMs, mostMb }: Apart): Promise<Told> {
  const worker = new Worker(new URL(`./${program}${extname(beside)}`, beside), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: mostMb },
  });
  let tooLong: NodeJS.Timeout | undefined;
  return new Promise<Told>((resolve, reject) => {
    tooLong = setTimeout(() => reject(new Error('it took too long')), longestMs);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  }).finally(() => {
    clearTimeout(tooLong);
    return worker.terminate();
  });
}
