import type { Criterion } from '@iltizam/domain/candidate-call-terms';
import { criterionMean, shownMark, type ScoreSheet } from '@iltizam/domain/ranking';
import type { CriterionMean } from './candidacy.type.js';

/** What was given for each criterion on the mean, in the order of the call; empty where nobody scored. */
export const meansOf = (criteria: readonly Criterion[], sheets: readonly ScoreSheet[]): CriterionMean[] =>
  criteria.flatMap(({ key, max }) => {
    const mean = criterionMean(key, sheets);
    return mean === null ? [] : [{ criterion: key, mean: shownMark(mean), max }];
  });
