import { markOf, shownMark } from '@iltizam/domain/ranking';
import type { ScoreInput } from '../generated/graphql';
import { wholeNumber } from './callDraft';
import type { CandidacyRecord, CriterionRecord } from './call.record';

/** One's own scores while they are typed, by criterion. */
export type ScoreDraft = Record<string, { score: string; note: string }>;

export const scoreDraft = (
  criteria: readonly CriterionRecord[],
  given: CandidacyRecord['ownScores'],
): ScoreDraft =>
  Object.fromEntries(
    criteria.map(({ key }) => {
      const own = given.find(({ criterion }) => criterion === key);
      return [key, { score: own?.score.toString() ?? '', note: own?.note ?? '' }];
    }),
  );

/** What was typed for a criterion; null where it is no score of its scale. */
export function scoreOf({ max }: CriterionRecord, typed: string): number | null {
  const score = wholeNumber(typed);
  return score !== null && score >= 0 && score <= max ? score : null;
}

export const isWhole = (criteria: readonly CriterionRecord[], draft: ScoreDraft): boolean =>
  criteria.every((criterion) => scoreOf(criterion, draft[criterion.key]!.score) !== null);

/** What the own scores come to, of 100. */
export function markOfDraft(criteria: readonly CriterionRecord[], draft: ScoreDraft): number {
  const scores = Object.fromEntries(
    Object.entries(draft).map(([key, { score }]) => [key, wholeNumber(score) ?? 0]),
  );
  const mark = markOf(criteria, [{ scorer: '', college: null, scores }]);
  return mark ? shownMark(mark) : 0;
}

export const toScores = (draft: ScoreDraft): ScoreInput[] =>
  Object.entries(draft).map(([criterion, { score, note }]) => ({
    criterion,
    score: wholeNumber(score) ?? 0,
    note: note.trim() || null,
  }));
