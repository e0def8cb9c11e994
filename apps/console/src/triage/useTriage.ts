import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { isRefusal, type ApiError } from '../api/ApiError';
import { useAnnouncer } from './announcer';
import { folded, together, withOpened } from './clusters';
import { isDeciding, type Overlay, type Panel } from './panels';
import { afterLeaving, ahead, beginning, neighbour, remaining } from './queue';
import { doneKey, goneOf, type Entry } from './session';
import { useDecisions, type Choice } from './useDecisions';
import { isScreened, useChecks } from './useChecks';
import { useFilters } from './useFilters';
import { useItem, type Item } from './useItem';
import type { Step } from './steps';
import type { ScreeningChecksInput } from '../generated/graphql';
import { usePresence } from './usePresence';
import { useClusters } from './useQueue';
import { useQueueFromPlace } from './useQueueFromPlace';
import { useSelection } from './useSelection';

const READY_AHEAD = 3;
/** With fewer rows than this before the reader, the next page is asked for. */
const FEW = 10;

/** Something the server said no to: it is back in the queue, and this is told until the reader has read it. */
export type Problem = { reference: string; error: ApiError; entry: Entry | null };

/** Everything the screen's parts share: the queue, the place in it, what is open, and what was done. */
export function useTriage(plan: string) {
  const translate = useTranslate();
  const announcer = useAnnouncer();
  const { filters, change, clear, proposal } = useFilters();
  const fromPlace = useQueueFromPlace(plan, filters, proposal);
  const { queue, counts, started, stoppedAt } = fromPlace;
  const [place, setPlace] = useState<string | null>(null);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [candidate, setCandidate] = useState<string | null>(null);
  const [ended, setEnded] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const reading = useRef<HTMLElement>(null);

  /** Moves to a proposal; the keyboard follows where the button that had it is gone. */
  const go = useCallback((reference: string | null) => {
    setPlace(reference);
    setPanel(null);
    setCandidate(null);
    setEnded(false);
    requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body)
        reading.current?.focus({ preventScroll: true });
    });
  }, []);

  const back = (reference: string) => announcer.say(translate('triage.backInQueue', { reference }));

  const decisions = useDecisions({
    onSaved: ({ reference, done }) =>
      announcer.saved(translate('triage.saved', { reference, what: translate(doneKey(done)) })),
    onFailed: (entry, error) => {
      setProblem({ reference: entry.reference, error, entry });
      back(entry.reference);
    },
    onUndone: (reference) => {
      announcer.say(translate('triage.undone', { reference }));
      go(reference);
    },
    onNotUndone: (reference, error) => setProblem({ reference, error, entry: null }),
  });

  const rows = queue.rows ?? [];
  const gone = goneOf(decisions.entries);
  const left = remaining(rows, gone);
  const listed = together(left, useClusters(plan));
  const listedRows = listed.map(({ row }) => row);
  const here = (reference: string | null) => (reference !== null && !gone.has(reference) ? reference : null);
  const resumed = counts.data?.lastSeen?.proposal.reference ?? null;
  const current =
    here(place) ?? (started ? beginning(listedRows, here(proposal ?? stoppedAt), resumed) : null);
  const item = useItem(current, ahead(listedRows, gone, current, READY_AHEAD));
  const placed = withOpened(listed, item.data?.reference === current ? item.data : null);
  const order = placed.map(({ row }) => row);
  const presence = usePresence(plan, current, isDeciding(panel) ? 'DECIDING' : 'READING');
  const selection = useSelection(order);

  const checks = useChecks();
  const unfold = useCallback(
    (head: string) =>
      setUnfolded((former) => {
        const next = new Set(former);
        if (!next.delete(head)) next.add(head);
        return next;
      }),
    [],
  );

  const visible = folded(placed, unfolded, current);

  const step = (by: 1 | -1) => {
    const reference = neighbour(
      visible.map(({ row }) => row),
      gone,
      current,
      by,
    );
    if (reference !== null) go(reference);
  };

  const fewAhead = ahead(order, gone, current, FEW).length < FEW;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = queue;
  useEffect(() => {
    if (fewAhead && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fewAhead, hasNextPage, isFetchingNextPage, fetchNextPage]);

  const decide = (choice: Choice) => {
    if (!item.data) return;
    const { reference } = item.data;
    const leaves = choice.leaves ?? [reference];
    const next = leaves.includes(reference) ? afterLeaving(order, new Set(leaves), reference) : reference;
    decisions.decide(item.data, {
      ...choice,
      steps: withChecks(choice.steps, item.data, checks.of(item.data)),
    });
    // Who leads a pair stays to be compared with the next one; what left makes way for the next proposal.
    if (next === reference) setCandidate(null);
    else go(next);
  };

  /** The same choice once more, for the version that stands now: the reader has read what changed. */
  const repeat = (entry: Entry, version: number) => {
    setProblem(null);
    const { reference, title, done, steps, leaves } = entry;
    decisions.decide({ reference, version, title }, { done, steps, leaves });
  };

  const undoLast = async () => {
    if (!(await decisions.undoLast().catch(() => false))) announcer.say(translate('triage.nothingToUndo'));
  };

  return {
    plan,
    filters,
    changeFilter: change,
    clearFilters: clear,
    queue,
    isReadFromPlace: fromPlace.isReadFromPlace,
    readFromFirst: () => {
      fromPlace.readFromFirst();
      go(current);
    },
    left,
    visible,
    unfold,
    isUnfolded: (head: string) => unfolded.has(head),
    candidate,
    compareWith: (reference: string) => {
      setCandidate(reference);
      setPanel('duplicate');
    },
    counts: counts.data ?? null,
    started,
    current,
    item,
    reading,
    go,
    step,
    panel,
    open: setPanel,
    close: () => go(current),
    overlay,
    setOverlay,
    ended,
    setEnded,
    problem,
    forgetProblem: () => setProblem(null),
    isConflict: problem !== null && isRefusal(problem.error, 'STALE_VERSION'),
    decisions,
    decide,
    repeat,
    undoLast,
    presence,
    selection,
    checks,
    announcer,
  };
}

/** The criteria's answers go with the screening they belong to; all left open say nothing. */
function withChecks(steps: readonly Step[], item: Item, checks: ScreeningChecksInput): Step[] {
  const answered = isScreened(item.workflowState) && Object.values(checks).some(Boolean);
  return steps.map((step) =>
    step.kind === 'decide' && answered ? { ...step, input: { ...step.input, checks } } : step,
  );
}

export type Triage = ReturnType<typeof useTriage>;
