/** The three criteria of screening, in the committee's order. */
export const screeningCriteria = ['clear', 'precise', 'linked'] as const;
export type ScreeningCriterion = (typeof screeningCriteria)[number];

export const checkAnswers = ['YES', 'NO', 'UNSURE'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** How a reader answered each criterion; null where it was left open. */
export type ScreeningChecks = Record<ScreeningCriterion, CheckAnswer | null>;
