import type { CandidacyRecord } from './call.record';

const last = Number.MAX_SAFE_INTEGER;

/** Those that were marked, the best first; of several with the same mark whose order is not settled each in turn. */
export const rankedOf = (candidacies: readonly CandidacyRecord[]): CandidacyRecord[] =>
  candidacies
    .filter(({ mean }) => mean !== null)
    .toSorted(
      (one, other) => (other.mean ?? 0) - (one.mean ?? 0) || (one.rank ?? last) - (other.rank ?? last),
    );
