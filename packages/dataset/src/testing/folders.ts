import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { bundledDataDir, readDataset, type Fault } from '../files.js';

const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

export function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'iltizam-dataset-'));
  made.push(dir);
  return dir;
}

/** What a test does to the JSON of a file: anything, that is the point. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Break = (json: any) => void;

export function edit(dir: string, file: string, change: Break) {
  const json: unknown = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  change(json);
  writeFileSync(join(dir, file), JSON.stringify(json));
}

export function copyOfData(): string {
  const dir = emptyFolder();
  cpSync(bundledDataDir, dir, { recursive: true });
  return dir;
}

export function faultsOf(dir: string): Fault[] {
  const result = readDataset(dir);
  return result.ok ? [] : result.faults;
}
