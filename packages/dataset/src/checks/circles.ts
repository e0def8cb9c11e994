import type { Fault, RawFiles } from '../faults.js';
import { field, select } from './select.js';

type Edge = { file: string; path: string; from: unknown; to: string };

/** Who stands under whom today: a parent that ended closes no circle, and curated parents replace the plain one. */
function* parents(files: RawFiles): Generator<Edge> {
  const curated = new Set<unknown>();
  for (const { record } of select(files, 'institutionFacts[].parents')) curated.add(record['institution']);
  for (const { file, path, value, record } of select(files, 'institutions[].parent')) {
    if (typeof value !== 'string' || curated.has(record['slug'])) continue;
    yield { file, path, from: record['slug'], to: value };
  }
  for (const { file, path, value, record } of select(files, 'institutionFacts[].parents[]')) {
    const to = field(value, 'parent');
    if (typeof to !== 'string' || field(value, 'validTo') !== undefined) continue;
    yield { file, path, from: record['institution'], to };
  }
}

function* successors(files: RawFiles): Generator<Edge> {
  const at = 'institutionFacts[].succeededBy.institution';
  for (const { file, path, value, record } of select(files, at)) {
    if (typeof value === 'string') yield { file, path, from: record['institution'], to: value };
  }
}

/** Institutions of which each stands under, or was followed by, the next, round and round: nobody would be last. */
export function* circles(files: RawFiles): Generator<Fault> {
  for (const edges of [[...parents(files)], [...successors(files)]]) {
    for (const { file, path, from, to } of edges) {
      const reached = new Set<unknown>([to]);
      // A set goes on to what is added while it is walked: this visits all that can be reached, each once.
      for (const slug of reached) {
        for (const edge of edges) if (edge.from === slug) reached.add(edge.to);
      }
      if (reached.has(from)) yield { file, path, reason: 'leads back to the institution itself' };
    }
  }
}
