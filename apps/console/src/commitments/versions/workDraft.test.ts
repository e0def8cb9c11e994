import { expect, test } from 'vitest';
import type { CommitmentRecord } from '../commitment.record';
import { amendedPart, workDraftOf, type WorkPart } from './workDraft';

const text = (ar: string) => ({ ar, fr: null, en: null, original: 'AR' });
const card = {
  activities: [
    {
      id: 'a',
      title: text('نشر المعطيات'),
      startsOn: '2022-01-01',
      endsOn: '2022-03-31',
      startPrecision: 'MONTH',
      endPrecision: 'MONTH',
    },
  ],
  indicators: [
    { id: 'i', name: text('عدد الملفات'), kind: 'TRACKING', unit: 'COUNT', baseline: 3, target: null },
  ],
} as unknown as CommitmentRecord;

const given = (part: WorkPart, more: object) =>
  amendedPart(card, part, { ...workDraftOf(card, part), ...more }, 'ar');
const activity = { what: 'activity', id: 'a' } as const;
const indicator = { what: 'indicator', id: 'i' } as const;

test('dates stand in the fields as people type them, and nothing differs until something is typed', () => {
  expect(workDraftOf(card, activity)).toMatchObject({ starts: '01/2022', ends: '03/2022' });
  expect(given(activity, {})).toBe('unchanged');
  expect(given(indicator, {})).toBe('unchanged');
  expect(given({ what: 'activity', id: null }, {})).toBe('unchanged');
});

test('what cannot be read is named, and is not taken for unchanged', () => {
  expect(given(activity, { starts: '31/02/2022' })).toBe('starts');
  expect(given(activity, { ends: 'soon' })).toBe('ends');
  expect(given(indicator, { target: 'many' })).toBe('target');
  expect(given({ what: 'activity', id: null }, { ends: '2023' })).toBe('name');
});

test('only what differs is sent, a date with what is known of it', () => {
  expect(given(activity, { ends: '2023' })).toEqual({
    id: 'a',
    startsOn: '2022-01-01',
    endsOn: '2023-12-31',
    startPrecision: 'MONTH',
    endPrecision: 'YEAR',
  });
  expect(given(indicator, { target: '١٢,٥' })).toEqual({ id: 'i', target: 12.5 });
  expect(given(activity, { withdrawn: true, starts: 'soon' })).toEqual({ id: 'a', withdrawn: true });
});
