import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels } from './channels.js';
import type { OutcomeDecision } from './outcomes.js';
import { proposalStates } from './proposal-states.js';
import { outcomeOf } from './publication.js';
import { publicState } from './public-state.js';
import { columnOf, reconcile, reconcilePublic, type Reconciliation } from './reconciliation.js';
import { printTable } from './testing-table.js';
import { choice, newborn, take, walk } from './testing-walk.js';

const identity = (row: Reconciliation): number =>
  row.inadmissible + row.grouped + row.withdrawn + row.notRetained + row.retained + row.removed + row.pending;

test('each state counts in one column', async () => {
  const rows = [
    ...proposalStates.map((state) => [state, columnOf(state) ?? 'not received yet']),
    ['any, removed by a moderator', 'removed'],
  ];
  await expect(
    printTable('Reconciliation: where each state counts', ['state', 'column'], rows),
  ).toMatchFileSnapshot('../tables/reconciliation.md');
});

test('of 2,000 random histories, every proposal received is counted once, in triage and in public', () => {
  const history = fc.record({
    channel: fc.constantFrom(...channels),
    started: fc.constantFrom(true, true, true, false),
    removed: fc.constantFrom(true, false, false, false),
    steps: fc.array(choice, { maxLength: 25, size: 'max' }),
  });
  fc.assert(
    fc.property(fc.array(history, { minLength: 1, maxLength: 5, size: 'max' }), (histories) => {
      const ends = histories.map(({ channel, started, removed, steps }) => {
        const draft = newborn({ channel, hasReachableAuthor: channel === 'PORTAL' });
        if (!started) return { ...draft.facts, removed: false };
        return { ...walk(take(draft, { action: 'SUBMIT', who: 3, given: 0 }), steps).facts, removed };
      });
      const received = ends.filter(({ state }) => state !== 'DRAFT');
      const triage = reconcile(
        ends.map(({ channel, state, removed }) => ({ channel, state, removed, count: 1 })),
        [],
      );
      const open = reconcilePublic(
        received.map(({ channel, state, removed, outcomePublished }) => {
          const publishedOutcome: OutcomeDecision | null = outcomePublished ? outcomeOf(state, null) : null;
          return { channel, state: publicState({ state, publishedOutcome }), removed, count: 1 };
        }),
        [],
      );
      for (const row of [...triage, ...open]) {
        expect(row.received).toBe(received.filter(({ channel }) => channel === row.channel).length);
        expect(identity(row)).toBe(row.received);
        expect(row.balanced).toBe(true);
      }
      for (const row of open)
        expect(row.pending).toBeGreaterThanOrEqual(
          triage.find(({ channel }) => channel === row.channel)?.pending ?? 0,
        );
    }),
    { numRuns: 2000 },
  );
});

test('the second plan: 232 recorded, three held, so nothing can be said of the rest', () => {
  const rows = [{ channel: 'MEETING', state: 'INCORPORATED', count: 3 }] as const;
  const recorded = [
    { channel: 'PORTAL', total: 179 },
    { channel: 'MEETING', total: 53 },
  ] as const;
  expect(reconcile(rows, recorded)).toEqual([
    {
      channel: 'MEETING',
      received: 3,
      retained: 3,
      notRetained: 0,
      inadmissible: 0,
      grouped: 0,
      withdrawn: 0,
      removed: 0,
      pending: 0,
      balanced: null,
    },
    {
      channel: 'PORTAL',
      received: 0,
      retained: 0,
      notRetained: 0,
      inadmissible: 0,
      grouped: 0,
      withdrawn: 0,
      removed: 0,
      pending: 0,
      balanced: null,
    },
  ]);
});

test('a recorded total that the records reach is balanced', () => {
  const rows = [{ channel: 'MEETING', state: 'SUBMITTED', count: 47 }] as const;
  expect(reconcile(rows, [{ channel: 'MEETING', total: 47 }])).toMatchObject([
    { pending: 47, balanced: true },
  ]);
});

test('the public counts an unpublished outcome as pending', () => {
  const rows = [
    { channel: 'PORTAL', state: 'UNDER_STUDY', count: 2 },
    { channel: 'PORTAL', state: 'RETAINED', count: 1 },
  ] as const;
  expect(reconcilePublic(rows, [])).toMatchObject([{ received: 3, pending: 2, retained: 1, balanced: true }]);
});

test('AB-11: what is removed stays received, and changes its column only', () => {
  const row = { channel: 'PORTAL', state: 'RETAINED', count: 3 } as const;
  const [before] = reconcile([row], []);
  const [after] = reconcile(
    [
      { ...row, count: 2 },
      { ...row, removed: true, count: 1 },
    ],
    [],
  );
  expect(after).toEqual({ ...before, retained: 2, removed: 1 });
});
