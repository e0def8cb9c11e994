import { Worker } from 'node:worker_threads';
import type { ToWrite } from './write-report.js';

/** The largest takes a second or two; on a busy machine several times that. */
const LONGEST_MS = 30_000;

/**
 * Writes a report in a thread of its own, with its own memory and a limit of time: a document is put together in one go,
 * in which nobody else would be answered.
 */
export function writeApart(what: ToWrite): Promise<Uint8Array> {
  // Beside the folder of the portal's one program, which this is part of (report-writer/vite.config.ts).
  const program = new URL('../report-writer/report.worker.js', import.meta.url);
  const worker = new Worker(program, { workerData: what, resourceLimits: { maxOldGenerationSizeMb: 256 } });
  return new Promise<Uint8Array>((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error('a report took too long to write')), LONGEST_MS);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(tooLong);
      reject(new Error(`a report's thread ended with ${code}`));
    });
  }).finally(() => worker.terminate());
}
