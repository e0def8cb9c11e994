import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { contradictions } from './checks/contradictions.js';
import { duplicateFaults } from './checks/duplicates.js';
import { flags } from './checks/flags.js';
import { referenceFaults } from './checks/references.js';
import { cocreationFile } from './cocreation.file.js';
import { commitmentsFile } from './commitments/commitment.file.js';
import { curationFile } from './curation.file.js';
import { datasetOf, type Dataset } from './dataset.js';
import { missing, shapeFaults, type Fault, type RawFiles } from './faults.js';

export type { Fault } from './faults.js';

/** Morocco's plans. The same place from `src` and from `dist`. */
export const bundledDataDir = fileURLToPath(new URL('../data/', import.meta.url));

export type ReadResult = { ok: true; dataset: Dataset } | { ok: false; faults: Fault[] };

const cocreationName = 'cocreation.json';
const curationName = 'curation.json';
const isCards = (name: string) => /^commitments-.+\.json$/.test(name);

function shapeOf(name: string): z.ZodType | null {
  if (name === cocreationName) return cocreationFile;
  if (name === curationName) return curationFile;
  return isCards(name) ? commitmentsFile : null;
}

/** The folder's JSON; what cannot be read is a fault and absent from the map. */
function parseAll(dir: string, faults: Fault[]): RawFiles {
  const whole = (file: string, reason: string) => faults.push({ file, path: '$', reason });
  const files = new Map<string, unknown>();
  let names: string[];
  try {
    names = readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .toSorted();
  } catch (error) {
    whole(dir, `cannot be read: ${(error as Error).message}`);
    return files;
  }
  if (!names.includes(cocreationName)) whole(cocreationName, 'is missing: it names the plans');
  for (const name of names) {
    if (shapeOf(name) === null) {
      whole(name, `is none of ${cocreationName}, commitments-*.json and ${curationName}`);
      continue;
    }
    try {
      files.set(name, JSON.parse(readFileSync(join(dir, name), 'utf8').replace(/^\uFEFF/, '')));
    } catch (error) {
      whole(name, `cannot be read as JSON: ${(error as Error).message}`);
    }
  }
  return files;
}

/** Runs a file through its shape, adding what is wrong to the faults. */
function read<Shape extends z.ZodType>(
  shape: Shape,
  files: RawFiles,
  name: string,
  faults: Fault[],
): z.output<Shape> | null {
  const result = shape.safeParse(files.get(name), missing);
  if (result.success) return result.data;
  faults.push(...shapeFaults(name, result.error));
  return null;
}

/**
 * Reads a folder whole or not at all: either everything it holds, or every fault in it. Institutions the loader holds
 * already (`knownInstitutions`, their slugs) may be named without being told again.
 */
export function readDataset(
  dir: string,
  { knownInstitutions = [] }: { knownInstitutions?: Iterable<string> } = {},
): ReadResult {
  const faults: Fault[] = [];
  const files = parseAll(dir, faults);

  const cocreation = files.has(cocreationName) ? read(cocreationFile, files, cocreationName, faults) : null;
  const cards = [...files.keys()].filter(isCards).map((name) => {
    return [name, read(commitmentsFile, files, name, faults)?.commitments ?? []] as const;
  });
  const curation = files.has(curationName)
    ? read(curationFile, files, curationName, faults)
    : curationFile.parse({});

  // Without the file that names plans and institutions every name would lead nowhere.
  if (files.has(cocreationName)) faults.push(...referenceFaults(files, knownInstitutions));
  faults.push(...duplicateFaults(files), ...contradictions(files));

  if (faults.length > 0 || cocreation === null || curation === null) {
    return { ok: false, faults: faults.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file))) };
  }
  return { ok: true, dataset: datasetOf({ cocreation, curation, cards: new Map(cards) }, [...flags(files)]) };
}
