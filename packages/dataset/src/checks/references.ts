import type { Fault, RawFiles } from '../faults.js';
import { areaSlug } from '../plans/area.file.js';
import { field, select, type Found } from './select.js';

/** How far a name reaches: it means one thing in the folder, in its plan, or in its meeting. */
type Scope = 'folder' | 'plan' | 'meeting';
type Kind = keyof typeof defined;

type Definition = { scope: Scope; at: string; name: (value: unknown) => unknown };
const itself = (value: unknown) => value;

/** Where each kind of record gets the name others call it by. */
const defined = {
  institution: { scope: 'folder', at: 'institutions[].slug', name: itself },
  plan: { scope: 'folder', at: 'plans[].slug', name: itself },
  theme: { scope: 'plan', at: 'themes[].slug', name: itself },
  area: { scope: 'plan', at: 'plans[].areas[]', name: (area) => areaSlug(area) },
  meeting: { scope: 'plan', at: 'meetings[].ordinal', name: itself },
  workshop: { scope: 'meeting', at: 'meetings[].workshops[].n', name: itself },
  commitment: { scope: 'plan', at: 'commitments[].number', name: itself },
  'dated step': {
    scope: 'plan',
    at: 'plans[].exploitationSteps[]',
    name: (step) => (field(step, 'when') === undefined ? undefined : field(step, 'n')),
  },
} satisfies Record<string, Definition>;

/** Every place that names another record. */
const references: readonly (readonly [at: string, kind: Kind])[] = [
  ['institutions[].parent', 'institution'],
  ['plans[].meetingProgramme.items[].lead[]', 'institution'],
  ['committee.meetings[].organizers[]', 'institution'],
  ['themes[].plan', 'plan'],
  ['meetings[].plan', 'plan'],
  ['meetings[].theme', 'theme'],
  ['meetings[].themes[]', 'theme'],
  ['meetings[].organizers[]', 'institution'],
  ['meetings[].institutions[]', 'institution'],
  ['meetings[].partners[]', 'institution'],
  ['meetings[].speakers[].institution', 'institution'],
  ['meetings[].agenda[].speaker.institution', 'institution'],
  ['meetings[].agenda[].workshops[]', 'workshop'],
  ['meetings[].workshops[].theme', 'theme'],
  ['meetings[].workshops[].facilitator.institution', 'institution'],
  ['statistics.plan', 'plan'],
  ['proposals[].plan', 'plan'],
  ['proposals[].theme', 'theme'],
  ['proposals[].meeting', 'meeting'],
  ['proposals[].workshop', 'workshop'],
  ['proposals[].outcome.institution', 'institution'],
  ['commitments[].plan', 'plan'],
  ['commitments[].area', 'area'],
  ['commitments[].leadInstitution', 'institution'],
  ['commitments[].supportingInstitutions[]', 'institution'],
  ['commitments[].partners[]', 'institution'],
  ['planFacts[].plan', 'plan'],
  ['planFacts[].owner', 'institution'],
  ['institutionFacts[].institution', 'institution'],
  ['institutionFacts[].parents[].parent', 'institution'],
  ['institutionFacts[].succeededBy.institution', 'institution'],
  ['reconstructions[].plan', 'plan'],
  ['reconstructions[].steps.admit', 'dated step'],
  ['reconstructions[].steps.assign', 'dated step'],
  ['reconstructions[].steps.retain', 'dated step'],
  ['reconstructions[].steps.incorporate', 'dated step'],
  ['reconstructions[].steps.publish', 'dated step'],
  ['reconstructions[].incorporated[].commitment', 'commitment'],
];

/** The plan a record belongs to; a plan belongs to itself. */
const planOf = ({ record }: Found): unknown => record['plan'] ?? record['slug'];

function key(found: Found, scope: Scope, name: unknown): string {
  if (scope === 'folder') return String(name);
  const meeting = found.record['meeting'] ?? found.record['ordinal'];
  return [planOf(found), ...(scope === 'meeting' ? [meeting] : []), name].map(String).join(' ');
}

const namesOf = (files: RawFiles, { scope, at, name }: Definition): Set<string> =>
  new Set([...select(files, at)].map((found) => key(found, scope, name(found.value))));

/** The reconstructed proposal is named by its place among its plan's proposals, which is what will number it. */
function* unknownProposals(files: RawFiles): Generator<Fault> {
  const plans = [...select(files, 'proposals[]')].map(planOf);
  for (const found of select(files, 'reconstructions[].incorporated[].proposal')) {
    const held = plans.filter((plan) => plan === planOf(found)).length;
    if (typeof found.value !== 'number' || found.value <= held) continue;
    yield {
      file: found.file,
      path: found.path,
      reason: `${String(planOf(found))} holds ${held} proposals only`,
    };
  }
}

function* unknownFiles(files: RawFiles): Generator<Fault> {
  for (const { file, path, value } of select(files, 'documents[].covers[]')) {
    if (!files.has(String(value))) yield { file, path, reason: `the folder has no file "${String(value)}"` };
  }
}

/** Names that lead nowhere. `knownInstitutions` are those the loader already holds. */
export function* referenceFaults(files: RawFiles, knownInstitutions: Iterable<string>): Generator<Fault> {
  const names = Object.fromEntries(
    Object.entries(defined).map(([kind, definition]) => [kind, namesOf(files, definition)]),
  ) as Record<Kind, Set<string>>;
  for (const slug of knownInstitutions) names.institution.add(slug);

  for (const [at, kind] of references) {
    const { scope } = defined[kind];
    for (const found of select(files, at)) {
      if (typeof found.value !== 'string' && typeof found.value !== 'number') continue;
      // Where the plan itself is unknown, that is the fault; what it would hold cannot be told.
      if (scope !== 'folder' && !names.plan.has(String(planOf(found)))) continue;
      if (names[kind].has(key(found, scope, found.value))) continue;
      const where = scope === 'folder' ? 'the folder' : String(planOf(found));
      yield { file: found.file, path: found.path, reason: `${where} has no ${kind} "${found.value}"` };
    }
  }
  yield* unknownProposals(files);
  yield* unknownFiles(files);
}
