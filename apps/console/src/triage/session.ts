import type { ApiError } from '../api/ApiError';
import type { ProposalAction, TextFragment } from '../generated/graphql';
import type { Step, Target } from './steps';

/** What was done, under the name its sentence has: a step of the workflow, or a mark of one's own. */
export type Done = ProposalAction | OwnMark;
export const ownMarks = ['LATER', 'RECUSE', 'NOT_SAME'] as const;
type OwnMark = (typeof ownMarks)[number];

/** The sentence of what was done: a step of the workflow under the timeline's words, a mark under ours. */
export const doneKey = (done: Done): string =>
  (ownMarks as readonly Done[]).includes(done) ? `triage.done.${done}` : `timeline.proposal.${done}`;

/** One choice of this reader since the screen was opened. */
export type Entry = {
  id: string;
  done: Done;
  /** The proposal that was before the reader. */
  reference: string;
  title: TextFragment;
  /** What the first step is sent for, and what each completed step left to be undone on. */
  target: Target;
  remaining: readonly Target[];
  steps: readonly Step[];
  /** Those that leave the queue with it. */
  leaves: readonly string[];
  at: number;
  status: 'saving' | 'saved' | 'failed' | 'undoing' | 'undone';
  error: ApiError | null;
};

export type Change =
  | { type: 'add'; entry: Entry }
  | { type: 'patch'; id: string; patch: Partial<Entry> }
  // What was decided may come back for a further step.
  | { type: 'bringBack' };

export function session(entries: readonly Entry[], change: Change): readonly Entry[] {
  if (change.type === 'add') return [...entries, change.entry];
  if (change.type === 'bringBack') return entries.map((entry) => ({ ...entry, leaves: [] }));
  return entries.map((entry) => (entry.id === change.id ? { ...entry, ...change.patch } : entry));
}

const standing: readonly Entry['status'][] = ['saving', 'saved'];
export const isStanding = ({ status }: Entry): boolean => standing.includes(status);

/** What left the queue and has not come back. */
export const goneOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.filter(isStanding).flatMap(({ leaves }) => leaves));

/** The choice that "undo" means: the last one that stands. */
export const lastStanding = (entries: readonly Entry[]): Entry | null => entries.findLast(isStanding) ?? null;

/** How often each thing was done, in the order in which it was first done. */
export function countsOf(entries: readonly Entry[]): [Done, number][] {
  const standingEntries = entries.filter(isStanding);
  return [...Map.groupBy(standingEntries, ({ done }) => done)].map(([done, all]) => [done, all.length]);
}
