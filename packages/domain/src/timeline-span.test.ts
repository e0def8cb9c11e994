import { expect, test } from 'vitest';
import { barOf, placeOf, spanOf, yearsOf } from './timeline-span.js';

const span = { from: '2021-01-01', to: '2022-12-31' };

test('the span is the years anything was planned or done in', () => {
  expect(spanOf([{ startsOn: '2021-07-01', endsOn: '2022-03-31' }, { actualEndsOn: '2023-02-01' }])).toEqual({
    from: '2021-01-01',
    to: '2023-12-31',
  });
  expect(spanOf([{ startsOn: null, endsOn: null }])).toBeNull();
  expect(yearsOf(span)).toEqual(['2021', '2022']);
});

test('a day has its place on it, and a bar its length; dates that disagree have none', () => {
  expect(placeOf('2021-01-01', span)).toBe(0);
  expect(placeOf('2022-01-01', span)).toBe(50);
  expect(placeOf('2030-01-01', span)).toBe(100);
  expect(barOf('2021-01-01', '2022-12-31', span)).toEqual({ start: 0, length: 100 });
  expect(barOf('2021-12-01', '2021-06-30', span)).toBeNull();
  expect(barOf(null, '2021-06-30', span)).toBeNull();
});
