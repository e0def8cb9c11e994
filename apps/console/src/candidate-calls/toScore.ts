import { actOf, type CandidacyRecord } from './call.record';

/**
 * The reader's own part of scoring, in the order of the list: what they scored, stood aside from, and have before them. None
 * of it where the server offers them no scoring.
 */
export function toScore(candidacies: readonly CandidacyRecord[]) {
  const own = candidacies.filter((candidacy) => {
    const score = actOf(candidacy, 'SCORE');
    return score !== undefined && (score.allowed || candidacy.conflict !== null);
  });
  const scored = own.filter(({ ownScores }) => ownScores.length > 0);
  const aside = own.filter(({ conflict, ownScores }) => conflict !== null && ownScores.length === 0);
  const waiting = own.filter(
    (candidacy) => candidacy.ownScores.length === 0 && actOf(candidacy, 'SCORE')?.allowed,
  );
  return { own: own.length, scored: scored.length, aside: aside.length, waiting };
}
