import { isStanding, type Entry } from '../session';
import { useTriageContext } from '../TriageContext';
import type { Item } from '../useItem';

/** Pairs of the proposal that were decided here already: grouped, or found not to be the same. */
function settledIn(entries: readonly Entry[], reference: string): ReadonlySet<string> {
  const steps = entries
    .filter((entry) => entry.reference === reference && isStanding(entry))
    .flatMap((entry) => entry.steps);
  return new Set(
    steps.flatMap((step) => {
      if (step.kind === 'notSame') return [step.other];
      return step.kind === 'group' ? [step.member.reference] : [];
    }),
  );
}

/** Which of the likely duplicates is beside the proposal, and the way to the next and the one before. */
export function usePair(item: Item) {
  const { candidate: named, compareWith, decisions } = useTriageContext();
  const settled = settledIn(decisions.entries, item.reference);
  const all = item.duplicateCandidates.filter(({ proposal }) => !settled.has(proposal.reference));
  const at = Math.max(
    0,
    all.findIndex(({ proposal }) => proposal.reference === named),
  );
  const walk = (step: 1 | -1) => {
    const next = all[at + step];
    if (next) compareWith(next.proposal.reference);
  };
  return { all, candidate: all[at] ?? null, choose: compareWith, walk };
}
