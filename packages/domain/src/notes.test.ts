import { expect, test } from 'vitest';
import { readsNotes, threadOf } from './notes.js';
import { cast } from './testing-cast.js';

const assignments = [
  { id: '1', institution: 'budget' },
  { id: '2', institution: 'digital-transition' },
];

test('the committee writes for itself, or to an institution', () => {
  expect(threadOf(cast.memberCivil, assignments, null)).toEqual({ ok: true, value: null });
  expect(threadOf(cast.secretariat, assignments, '2')).toEqual({ ok: true, value: assignments[1] });
  expect(threadOf(cast.memberCivil, assignments, '3')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
});

test('an officer writes about the own assignment, and about no other', () => {
  expect(threadOf(cast.officer, assignments, null)).toEqual({ ok: true, value: assignments[1] });
  expect(threadOf(cast.officer, assignments, '2').ok).toBe(true);
  expect(threadOf(cast.officer, assignments, '1')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  expect(threadOf(cast.officer, assignments.slice(0, 1), null)).toMatchObject({
    refusal: { code: 'NOT_FOUND' },
  });
});

test('nobody else writes, and nobody reads what is not shared with them', () => {
  for (const actor of [cast.anonymous, cast.administrator, cast.reviewer, cast.rapporteur])
    expect(threadOf(actor, assignments, null)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  expect(readsNotes(cast.officer, null)).toBe(false);
  expect(readsNotes(cast.officer, 'digital-transition')).toBe(true);
  expect(readsNotes(cast.otherOfficer, 'digital-transition')).toBe(false);
});
