import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useReducer, useRef } from 'react';
import { ApiError } from '../api/ApiError';
import { query } from '../api/client';
import { MyDecisions } from './decision.documents';
import { lastStanding, session, type Change, type Done, type Entry } from './session';
import { isUndoable, takeBack, takeStep, undoStep, type Step, type Target } from './steps';
import { itemKey, type Item } from './useItem';

export type Choice = {
  done: Done;
  steps: readonly Step[];
  /** Those that leave the queue with it; the proposal before the reader unless said otherwise. */
  leaves?: readonly string[];
};

type Told = {
  onSaved: (entry: Entry) => void;
  onFailed: (entry: Entry, error: ApiError) => void;
  onUndone: (reference: string) => void;
  onNotUndone: (reference: string, error: ApiError) => void;
};

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError('UNEXPECTED');

/** This reader's choices: sent to the server at once, undone by commands of their own. */
export function useDecisions(told: Told) {
  const queryClient = useQueryClient();
  const [entries, dispatch] = useReducer(session, []);
  // The same list for what happens between two drawings: two undos in one breath.
  const now = useRef(entries);
  // What is under way on each proposal: the next step on it waits, and is sent for the version that then stands.
  const sending = useRef(new Map<string, Promise<void>>());

  const change = useCallback((one: Change) => {
    now.current = session(now.current, one);
    dispatch(one);
  }, []);

  const know = ({ reference, version }: Target) =>
    queryClient.setQueryData<Item>(itemKey(reference), (known) => known && { ...known, version });

  const knownVersion = (reference: string, version: number): number =>
    queryClient.getQueryData<Item>(itemKey(reference))?.version ?? version;

  const readAgain = (references: readonly string[], alsoQueue: boolean) => {
    for (const reference of references) void queryClient.invalidateQueries({ queryKey: itemKey(reference) });
    void queryClient.invalidateQueries({ queryKey: ['triage', 'counts'] });
    void queryClient.invalidateQueries({ queryKey: ['triage', 'mine'] });
    if (alsoQueue) void queryClient.invalidateQueries({ queryKey: ['triage', 'queue'] });
  };

  const send = async (entry: Entry, keys: readonly string[]) => {
    let target = entry.target;
    const remaining: Target[] = [];
    try {
      for (const [index, step] of entry.steps.entries()) {
        const changed = await takeStep(step.kind === 'group' ? step.member : target, step, keys[index] ?? '');
        changed.forEach(know);
        [target] = changed;
        remaining.push(target);
      }
      change({ type: 'patch', id: entry.id, patch: { status: 'saved', remaining, at: Date.now() } });
      told.onSaved(entry);
    } catch (fault) {
      const error = asApiError(fault);
      const failed = { ...entry, remaining, status: 'failed' as const, error };
      change({ type: 'patch', id: entry.id, patch: failed });
      told.onFailed(failed, error);
    }
    readAgain([entry.reference, ...entry.leaves], false);
  };

  const decide = (item: Pick<Item, 'reference' | 'version' | 'title'>, choice: Choice) => {
    const { reference, version, title } = item;
    const entry: Entry = {
      id: crypto.randomUUID(),
      done: choice.done,
      reference,
      title,
      target: { reference, version },
      remaining: [],
      steps: choice.steps,
      leaves: choice.leaves ?? [reference],
      at: Date.now(),
      status: 'saving',
      error: null,
    };
    change({ type: 'add', entry });
    const keys = entry.steps.map(() => crypto.randomUUID());
    const former = sending.current.get(reference);
    const sent = former
      ? former.then(() =>
          send({ ...entry, target: { reference, version: knownVersion(reference, version) } }, keys),
        )
      : send(entry, keys);
    for (const one of [reference, ...entry.leaves]) sending.current.set(one, sent);
  };

  const undo = async (entry: Entry) => {
    await sending.current.get(entry.reference);
    const stands = now.current.find(({ id }) => id === entry.id);
    if (stands?.status !== 'saved') return;
    change({ type: 'patch', id: entry.id, patch: { status: 'undoing' } });
    try {
      let later: Target | null = null;
      for (const [index, step] of [...stands.steps.entries()].toReversed()) {
        // What a session decided stays when the assignment that followed it is taken back.
        if (later !== null && !isUndoable(step)) break;
        const target = later ?? stands.remaining[index];
        if (target) later = await undoStep(target, step);
      }
      if (later) know(later);
      change({ type: 'patch', id: entry.id, patch: { status: 'undone' } });
      told.onUndone(entry.reference);
    } catch (fault) {
      change({ type: 'patch', id: entry.id, patch: { status: 'saved' } });
      told.onNotUndone(entry.reference, asApiError(fault));
    }
    readAgain([entry.reference, ...entry.leaves], true);
  };

  /** Takes back a decision of an earlier session, from the server's own list. */
  const undoStored = async (target: Target) => {
    try {
      await takeBack(target);
      told.onUndone(target.reference);
    } catch (fault) {
      told.onNotUndone(target.reference, asApiError(fault));
    }
    readAgain([target.reference], true);
  };

  /** A member's own declaration on a proposal that is open before them. */
  const withdrawRecusal = async (target: Target) => {
    try {
      await undoStep(target, { kind: 'recuse', ground: '' });
      told.onUndone(target.reference);
    } catch (fault) {
      told.onNotUndone(target.reference, asApiError(fault));
    }
    readAgain([target.reference], true);
  };

  /** Undoes the last choice that stands: of this session, else the last one the server lets be taken back. */
  const undoLast = async (): Promise<boolean> => {
    const last = lastStanding(now.current);
    if (last) {
      await undo(last);
      return true;
    }
    const { myDecisions } = await query(MyDecisions, { first: 20 });
    const stored = myDecisions.edges.find(({ node }) => node.canTakeBack)?.node;
    if (!stored) return false;
    await undoStored(stored.proposal);
    return true;
  };

  /** Shows again what left the queue here and waits for a further step. */
  const bringBack = () => {
    change({ type: 'bringBack' });
    readAgain([], true);
  };

  return { entries, bringBack, decide, undo, undoStored, undoLast, withdrawRecusal };
}
