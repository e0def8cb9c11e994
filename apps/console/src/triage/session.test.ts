import { expect, test } from 'vitest';
import { countsOf, goneOf, lastStanding, session, type Entry } from './session';

const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  done: 'ADMIT',
  reference: id,
  title: { ar: id, fr: null, en: null, original: 'AR' },
  target: { reference: id, version: 1 },
  remaining: [],
  steps: [],
  leaves: [id],
  at: 0,
  status: 'saving',
  error: null,
  ...more,
});

const after = (...entries: Entry[]) =>
  entries.reduce<readonly Entry[]>((all, one) => session(all, { type: 'add', entry: one }), []);

test('what is being saved is gone from the queue already; what failed or was undone is back', () => {
  const all = after(entry('a'), entry('b', { status: 'saved' }), entry('c', { status: 'failed' }));
  expect(goneOf(all)).toEqual(new Set(['a', 'b']));
  const undone = session(all, { type: 'patch', id: 'b', patch: { status: 'undone' } });
  expect(goneOf(undone)).toEqual(new Set(['a']));
});

test('where the other one of a pair follows, the one that was read stays', () => {
  expect(goneOf(after(entry('lead', { done: 'GROUP', leaves: ['member'] })))).toEqual(new Set(['member']));
});

test('undo means the last that stands, one after the other', () => {
  let all = after(entry('a', { status: 'saved' }), entry('b'), entry('c', { status: 'failed' }));
  const undone: (string | undefined)[] = [];
  for (let last = lastStanding(all); last !== null; last = lastStanding(all)) {
    undone.push(last.id);
    all = session(all, { type: 'patch', id: last.id, patch: { status: 'undone' } });
  }
  expect(undone).toEqual(['b', 'a']);
  expect(goneOf(all).size).toBe(0);
});

test('what waits for a further step can be brought back, and what was done still counts', () => {
  const all = session(after(entry('a', { status: 'saved' })), { type: 'bringBack' });
  expect(goneOf(all).size).toBe(0);
  expect(countsOf(all)).toEqual([['ADMIT', 1]]);
});

test('the end of a session counts what stands', () => {
  const all = after(
    entry('a', { status: 'saved' }),
    entry('b', { status: 'saved', done: 'GROUP' }),
    entry('c', { status: 'saved' }),
    entry('d', { status: 'undone' }),
  );
  expect(countsOf(all)).toEqual([
    ['ADMIT', 2],
    ['GROUP', 1],
  ]);
});
