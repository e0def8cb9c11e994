import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isForWantOfRoom } from '../storage/no-room.js';

/** The largest takes some seconds; a hostile one is ended. */
const LONGEST_MS = 60_000;

/** What a file says of its author cannot be taken out of it. */
export class AuthorStays extends Error {}

/** Copies wait for each other: a large document is read as a whole, and only one of them at a time. */
let before: Promise<unknown> = Promise.resolve();

/** Writes the public copy in a thread of its own, with a limit of time, so that the server goes on answering meanwhile. */
export function copyApart(mediaType: string, from: string, to: string): Promise<void> {
  const written = before.then(() => write(mediaType, from, to));
  before = written.catch(() => {}); // told to whoever asked for that one
  return written;
}

function write(mediaType: string, from: string, to: string): Promise<void> {
  const program = new URL(`./copy.worker${extname(import.meta.url)}`, import.meta.url);
  const workerData = [mediaType, from, to];
  const worker = new Worker(program, { workerData, resourceLimits: { maxOldGenerationSizeMb: 512 } });
  return new Promise<void>((resolve, reject) => {
    const fail = (cause?: unknown) =>
      reject(isForWantOfRoom(cause) ? cause : new AuthorStays('no public copy can be made', { cause }));
    const tooLong = setTimeout(fail, LONGEST_MS, new Error('it took too long'));
    worker.once('message', () => resolve());
    worker.once('error', fail);
    worker.once('exit', (code) => {
      clearTimeout(tooLong);
      fail(new Error(`ended with ${code}`));
    });
  }).finally(() => worker.terminate());
}
