import type { RankedState } from '@iltizam/domain/ranking';
import type { CallRecord, CandidacyRecord } from './call.record';

const last = Number.MAX_SAFE_INTEGER;

/** Those that were marked, the best first; of several with the same mark whose order is not settled each in turn. */
export const rankedOf = (candidacies: readonly CandidacyRecord[]): CandidacyRecord[] =>
  candidacies
    .filter(({ mean }) => mean !== null)
    .toSorted(
      (one, other) => (other.mean ?? 0) - (one.mean ?? 0) || (one.rank ?? last) - (other.rank ?? last),
    );

/** What a place in the ranking leads to; null where a tie leaves it open. */
export function leadsTo(
  { seats, substitutes }: Pick<CallRecord, 'seats' | 'substitutes'>,
  { rank, ground }: Pick<CandidacyRecord, 'rank' | 'ground'>,
): RankedState | null {
  if (rank === null || ground === null) return null;
  if (ground === 'TIE_SETTLED')
    return rank <= seats ? 'RETAINED' : rank <= seats + substitutes ? 'RESERVE' : 'NOT_RETAINED';
  return ground === 'AMONG_SEATS' ? 'RETAINED' : ground === 'AMONG_SUBSTITUTES' ? 'RESERVE' : 'NOT_RETAINED';
}
