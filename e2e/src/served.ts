import { afterEach, beforeEach, inject } from 'vitest';
import { copyDataDir, end, passNight, run, stop, type Running } from './running.js';

let running: Running | undefined;
let folder: 'filled' | 'generated' = 'filled';

/** What is added to this file's own copy before its server starts. */
const nothing = (_dataDir: string): void => {};
let add = nothing;
export const withMore = (more: typeof add): void => void (add = more);

/** Said at the head of a file whose walks need more proposals than the real plans hold. */
export const withGenerated = (): void => void (folder = 'generated');

/**
 * The address of this file's own server, which starts when it is first asked for: what one file does to the
 * database no other file meets, whatever their order.
 */
export function origin(): Promise<string> {
  if (!running) {
    const dataDir = copyDataDir(inject(folder));
    add(dataDir);
    running = run(dataDir);
  }
  return running.origin;
}

/** A night passes: the server is away for a moment, and answers at the same address the next day. */
export async function nextDay(): Promise<void> {
  const { port } = new URL(await origin());
  const { dataDir } = running!;
  await stop(running!);
  passNight(dataDir);
  running = run(dataDir, port);
  await running.origin;
}

/**
 * Said at the head of a file whose walks leave the plans otherwise than they found them: after one that failed, the next
 * try begins on a server of its own, made ready anew.
 */
export function beginAnewAfterFailure(makeReady = async (): Promise<void> => {}): void {
  let ready = false;
  beforeEach(async () => {
    if (ready) return;
    const failed = running;
    running = undefined;
    if (failed) await end(failed);
    await makeReady();
    ready = true;
  });
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') ready = false;
  });
}

/** The file is through: the next one of this worker begins with a server of its own. */
export async function endServed(): Promise<void> {
  const ended = running;
  running = undefined;
  folder = 'filled';
  add = nothing;
  if (ended) await end(ended);
}
