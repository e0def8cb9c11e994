import { afterAll, inject } from 'vitest';
import { copyDataDir, end, run, type Running } from './running.js';

let running: Running | undefined;

/**
 * The address of this file's own server, which starts when it is first asked for: what one file does to the
 * database no other file meets, whatever their order.
 */
export function origin(): Promise<string> {
  running ??= run(copyDataDir(inject('filled')));
  return running.origin;
}

afterAll(() => running && end(running));
