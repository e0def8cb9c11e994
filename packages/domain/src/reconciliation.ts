import type { Channel } from './channels.js';
import type { ProposalState } from './proposal-states.js';
import type { PublicState } from './public-state.js';

/** Every proposal received stands in exactly one of these. */
export const reconciliationColumns = [
  'retained',
  'notRetained',
  'inadmissible',
  'grouped',
  'withdrawn',
  'removed',
  'pending',
] as const;
export type ReconciliationColumn = (typeof reconciliationColumns)[number];

/** Where a proposal counts that is read. One that a moderator removed counts as removed, whatever became of it before. */
export type StateColumn = Exclude<ReconciliationColumn, 'removed'>;

/** Null: not received yet, so not counted. */
export const columnOfState: Readonly<Record<ProposalState, StateColumn | null>> = {
  DRAFT: null,
  SUBMITTED: 'pending',
  AWAITING_AUTHOR: 'pending',
  REFERRED: 'pending',
  REFUSAL_PROPOSED: 'pending',
  INADMISSIBLE: 'inadmissible',
  GROUPED: 'grouped',
  ADMISSIBLE: 'pending',
  ASSIGNED: 'pending',
  RETAINED: 'retained',
  NOT_RETAINED: 'notRetained',
  INCORPORATED: 'retained',
  NOT_INCLUDED: 'notRetained',
  WITHDRAWN: 'withdrawn',
};

/** The public's version: whatever has no published outcome is pending. */
export const columnOfPublicState: Readonly<Record<PublicState, StateColumn>> = {
  RECEIVED: 'pending',
  UNDER_STUDY: 'pending',
  WITHDRAWN: 'withdrawn',
  RETAINED: 'retained',
  NOT_RETAINED: 'notRetained',
  INADMISSIBLE: 'inadmissible',
  GROUPED: 'grouped',
  INCORPORATED: 'retained',
  NOT_INCLUDED: 'notRetained',
};

export const columnOf = (state: ProposalState): StateColumn | null => columnOfState[state];

export type Reconciliation = Record<ReconciliationColumn, number> & {
  channel: Channel;
  /** Records held. */
  received: number;
  /** Null where an officially recorded total differs from the records held: nothing can be said for want of records. */
  balanced: boolean | null;
};

export type RecordedTotal = { channel: Channel; total: number };

type Counted = { channel: Channel; column: ReconciliationColumn | null; count: number };

function tally(rows: readonly Counted[], recorded: readonly RecordedTotal[]): Reconciliation[] {
  const channels = new Set([...rows, ...recorded].map(({ channel }) => channel));
  return [...channels].map((channel) => {
    const held = rows.filter((row) => row.channel === channel && row.column !== null);
    const sum = (list: readonly Counted[]): number => list.reduce((total, { count }) => total + count, 0);
    const counts = Object.fromEntries(
      reconciliationColumns.map((column) => [column, sum(held.filter((row) => row.column === column))]),
    ) as Record<ReconciliationColumn, number>;
    const received = sum(held);
    const official = recorded.find((total) => total.channel === channel);
    const comparable = official === undefined || official.total === received;
    const adds = reconciliationColumns.reduce((total, column) => total + counts[column], 0);
    return { channel, received, ...counts, balanced: comparable ? adds === received : null };
  });
}

interface Standing<State> {
  channel: Channel;
  state: State;
  /** Did a moderator remove it? Its number and its place among the received stay: no count ever falls. */
  removed?: boolean;
  count: number;
}

/** received = inadmissible + grouped + withdrawn + not retained + retained + removed + pending, by channel. */
export const reconcile = (
  rows: readonly Standing<ProposalState>[],
  recorded: readonly RecordedTotal[],
): Reconciliation[] =>
  tally(
    rows.map(({ channel, state, removed, count }) => ({
      channel,
      column: removed ? 'removed' : columnOfState[state],
      count,
    })),
    recorded,
  );

/** The same, from what the public sees. Rows of DRAFT proposals are not among them. */
export const reconcilePublic = (
  rows: readonly Standing<PublicState>[],
  recorded: readonly RecordedTotal[],
): Reconciliation[] =>
  tally(
    rows.map(({ channel, state, removed, count }) => ({
      channel,
      column: removed ? 'removed' : columnOfPublicState[state],
      count,
    })),
    recorded,
  );
