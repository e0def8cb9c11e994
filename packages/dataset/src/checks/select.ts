import type { RawFiles } from '../faults.js';

type Json = Record<string, unknown>;

/** A value found in a file, where it stands, and the top-level record it belongs to. */
export type Found = { file: string; path: string; value: unknown; record: Json };

const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** `plans[].areas[]`: every area of every plan. Whatever has another shape is passed over: its shape is a fault already. */
function* descend(
  found: Omit<Found, 'record'>,
  steps: readonly string[],
  record: Json | null,
): Generator<Found> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield { ...found, record: record ?? {} };
    return;
  }
  const many = step.endsWith('[]');
  const key = many ? step.slice(0, -2) : step;
  const inner = asObject(found.value)[key];
  const path = `${found.path}.${key}`;
  const values = many ? (Array.isArray(inner) ? (inner as unknown[]) : []) : [inner];
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue;
    const next = { file: found.file, path: many ? `${path}[${index}]` : path, value };
    yield* descend(next, rest, record ?? asObject(value));
  }
}

/** All values at a path, in every file of the folder. */
export function* select(files: RawFiles, at: string): Generator<Found> {
  for (const [file, value] of files) yield* descend({ file, path: '$', value }, at.split('.'), null);
}

export const field = (value: unknown, key: string): unknown => asObject(value)[key];
