import type { Fault, RawFiles } from '../faults.js';
import { areaSlug } from '../plans/area.file.js';
import { field, select } from './select.js';

type Rule = {
  at: string;
  /** What must not repeat; a record that lacks one of the parts cannot repeat another. */
  by: (value: unknown) => unknown[];
  /** `list`: not twice in the same list. `folder`: not twice in all files together. */
  within: 'list' | 'folder';
};

const fields =
  (...keys: string[]) =>
  (value: unknown) =>
    keys.map((key) => field(value, key));
const once = (at: string, ...keys: string[]): Rule => ({ at, by: fields(...keys), within: 'folder' });
const inList = (at: string, by: Rule['by'] = (value) => [value]): Rule => ({ at, by, within: 'list' });

const rules: readonly Rule[] = [
  once('institutions[]', 'slug'),
  once('plans[]', 'slug'),
  once('themes[]', 'plan', 'slug'),
  once('themes[]', 'plan', 'ordinal'),
  once('meetings[]', 'plan', 'ordinal'),
  once('commitments[]', 'plan', 'number'),
  once('commitments[]', 'plan', 'listNumber'),
  once('proposals[]', 'plan', 'meeting', 'workshop', 'reportNumber'),
  once('documents[]', 'file'),
  once('documents[]', 'key'),
  once('planFacts[]', 'plan'),
  once('institutionFacts[]', 'institution'),
  once('reconstructions[]', 'plan'),
  inList('plans[].areas[]', (area) => [areaSlug(area)]),
  inList('plans[].stages[]', fields('slug')),
  inList('plans[].exploitationSteps[]', fields('n')),
  inList('meetings[].themes[]'),
  inList('meetings[].organizers[]'),
  inList('meetings[].institutions[]'),
  inList('meetings[].partners[]'),
  inList('meetings[].workshops[]', fields('n')),
  inList('commitments[].supportingInstitutions[]'),
  inList('commitments[].partners[]'),
  inList('commitments[].ogpValues[]'),
  inList('commitments[].sdgs[]'),
  inList('commitments[].relatedCommitments[]'),
  inList('reconstructions[].incorporated[]', fields('proposal', 'commitment')),
];

const listOf = (path: string) => path.replace(/\[\d+\]$/, '');

/** What stands twice where it may stand once; the second is the fault, and it names the first. */
export function* duplicateFaults(files: RawFiles): Generator<Fault> {
  for (const { at, by, within } of rules) {
    const seen = new Map<string, string>();
    for (const { file, path, value } of select(files, at)) {
      const parts = by(value);
      if (parts.some((part) => typeof part !== 'string' && typeof part !== 'number')) continue;
      const key = JSON.stringify(within === 'list' ? [file, listOf(path), ...parts] : parts);
      const first = seen.get(key);
      if (first !== undefined) yield { file, path, reason: `repeats ${parts.join(', ')} of ${first}` };
      else seen.set(key, `${file} ${path}`);
    }
  }
}
