import { afterAll, inject } from 'vitest';
import { copyDataDir, end, run, type Running } from './running.js';

let running: Running | undefined;
let folder: 'filled' | 'generated' = 'filled';

/** Said at the head of a file whose walks need more proposals than the real plans hold. */
export const withGenerated = (): void => void (folder = 'generated');

/**
 * The address of this file's own server, which starts when it is first asked for: what one file does to the
 * database no other file meets, whatever their order.
 */
export function origin(): Promise<string> {
  running ??= run(copyDataDir(inject(folder)));
  return running.origin;
}

afterAll(() => running && end(running));
