import { fromApiLocale, LANGUAGES, type Language } from '../i18n/languages';
import type { Pending } from './usePendingOutcomes';

export type AnswerBeside = Pending['assignments'][number];

/** The lead's words are the outcome's, unless it is that the plan did not take in what the lead had retained. */
const isOutcome = ({ lead }: AnswerBeside, { pendingOutcome }: Pending): boolean =>
  lead && pendingOutcome.decision !== 'NOT_INCLUDED';

/** The answers that are made public with the outcome and say something of their own. */
export const answersBeside = (row: Pending): AnswerBeside[] =>
  row.assignments.filter((answer) => answer.decision != null && !isOutcome(answer, row));

/** The languages the outcome's own words still lack. */
export function lackingOwn(row: Pending): Language[] {
  const same = row.assignments.filter((answer) => isOutcome(answer, row));
  return inOrder([row.pendingOutcome, ...same]);
}

/** The languages anything still lacks that would be public with the outcome. */
export const lacking = (row: Pending): Language[] => inOrder([row.pendingOutcome, ...row.assignments]);

const inOrder = (texts: readonly Pick<AnswerBeside, 'missingLanguages'>[]): Language[] => {
  const missing = texts.flatMap(({ missingLanguages }) => missingLanguages.map(fromApiLocale));
  return LANGUAGES.filter((language) => missing.includes(language));
};
