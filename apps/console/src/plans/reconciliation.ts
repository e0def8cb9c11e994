import { proposalStates } from '@iltizam/domain/proposal-states';
import { columnOfState, type ReconciliationColumn } from '@iltizam/domain/reconciliation';
import type { PlanPageQuery, ProposalState } from '../generated/graphql';

export type Reconciled = NonNullable<PlanPageQuery['plan']>['cocreation']['reconciliation'][number];

type TermName = 'received' | ReconciliationColumn;
export type Counts = Record<TermName, number>;

const statesIn = (column: ReconciliationColumn): ProposalState[] =>
  proposalStates.filter((state) => columnOfState[state] === column);

/**
 * The equation, term by term, each with its sign and the states whose rows its number leads to: null is all, and what
 * was removed is in no list.
 */
export const terms: readonly { name: TermName; sign: '' | '=' | '+'; states: ProposalState[] | null }[] = [
  { name: 'received', sign: '', states: null },
  ...(['pending', 'retained', 'notRetained', 'inadmissible', 'grouped', 'withdrawn', 'removed'] as const).map(
    (name, n) => ({ name, sign: n === 0 ? ('=' as const) : ('+' as const), states: statesIn(name) }),
  ),
];

/** All channels together. */
export const summed = (rows: readonly Counts[]): Counts =>
  Object.fromEntries(
    terms.map(({ name }) => [name, rows.reduce((total, row) => total + row[name], 0)]),
  ) as Counts;
