/**
 * Why something is suggested: a rule by name and what it found, so that a person can judge the ground and not only
 * the guess. Facts are plain values; the words for them live in the apps.
 */
export const becauseRules = [
  'SAME_TITLE',
  'SAME_TEXT',
  'SAME_THEME',
  'INVITED_TO_THEME',
  'ORGANISED_ON_THEME',
  'LEADS_ON_THEME',
  'CHOSEN_FOR_THEME',
  'SIMILAR_ASSIGNED',
] as const;
export type BecauseRule = (typeof becauseRules)[number];

export type Because = { rule: BecauseRule; facts: Readonly<Record<string, string | number>> };
