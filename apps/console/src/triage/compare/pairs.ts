import type { CandidateFragment, ProposalState, TextFragment } from '../../generated/graphql';
import { fromApiLocale, type Language } from '../../i18n/languages';
import { ruleOf } from '../../proposals/decisions';
import type { Target } from '../steps';

export type Candidate = CandidateFragment['proposal'];

type Words = Pick<Candidate, 'title' | 'challenges' | 'solution' | 'expectedResult'>;
type Placed = Target & { workflowState: ProposalState; submittedAt: string };

/** All of a proposal's texts in one language, a paragraph each. */
export const wordsIn = ({ title, challenges, solution, expectedResult }: Words, language: Language): string =>
  [title, ...challenges, solution, expectedResult]
    .map((text) => text?.[language])
    .filter((text) => text != null && text.trim() !== '')
    .join('\n\n');

/** The language to compare in: one both titles are written in, the reader's or the original's first; null without one. */
export function commonLanguage(
  one: TextFragment,
  other: TextFragment,
  preferred: readonly Language[],
): Language | null {
  const wanted: Language[] = [...preferred, fromApiLocale(one.original), 'ar', 'fr', 'en'];
  return wanted.find((language) => one[language] && other[language]) ?? null;
}

const mayFollow = ({ workflowState }: Placed): boolean => ruleOf('GROUP', workflowState) !== undefined;

/** The one received earlier leads, where the other one may follow it. */
export const survivor = (current: Placed, other: Placed): 'current' | 'other' =>
  other.submittedAt < current.submittedAt || !mayFollow(other) ? 'other' : 'current';

/** Can the proposal that is being read lead? Only where the other one is still free to follow. */
export const currentMayLead = (other: Placed): boolean => mayFollow(other);
