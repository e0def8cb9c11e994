import type { Dataset } from '../dataset.js';
import { bundledDataDir, readDataset } from '../files.js';

function read(): Dataset {
  const result = readDataset(bundledDataDir);
  if (!result.ok) throw new Error(JSON.stringify(result.faults, null, 2));
  return result.dataset;
}

/** Morocco's plans, as every test of this package reads them. */
export const bundled = read();

export function by<Row extends { reference: string }>(rows: readonly Row[], reference: string): Row {
  const row = rows.find((candidate) => candidate.reference === reference);
  if (row === undefined) throw new Error(`no ${reference}`);
  return row;
}

export const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
