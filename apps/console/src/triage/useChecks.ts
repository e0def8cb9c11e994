import { waitingForScreening, type ProposalState } from '@iltizam/domain/proposal-states';
import type { ScreeningCriterion } from '@iltizam/domain/screening-checks';
import { useState } from 'react';
import type { CheckAnswer, ScreeningChecksInput } from '../generated/graphql';
import type { Item } from './useItem';

type Screened = Pick<Item, 'reference' | 'checks'>;

/** Is it still a question whether the proposal meets the criteria? */
export const isScreened = (state: ProposalState): boolean =>
  (waitingForScreening as readonly ProposalState[]).includes(state);

/** The answers to the criteria, by proposal: here until they are sent with a decision, then the server's. */
export function useChecks() {
  const [given, setGiven] = useState<ReadonlyMap<string, ScreeningChecksInput>>(new Map());
  const of = ({ reference, checks }: Screened): ScreeningChecksInput => {
    const { clear, precise, linked } = checks ?? {};
    return given.get(reference) ?? { clear, precise, linked };
  };
  const answer = (item: Screened, criterion: ScreeningCriterion, value: CheckAnswer | null) =>
    setGiven(new Map(given).set(item.reference, { ...of(item), [criterion]: value }));
  return { of, answer };
}
