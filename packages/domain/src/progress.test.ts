import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './days.js';
import {
  commitmentProgress,
  elapsedPercent,
  planProgress,
  roundPercent,
  type ActivityProgress,
  type DatedReport,
} from './progress.js';

const on = '2022-06-30';
const report = (percent: number, day = '2022-01-31'): DatedReport => ({
  on: day,
  status: percent === 100 ? 'COMPLETED' : percent === 0 ? 'NOT_STARTED' : 'IN_PROGRESS',
  percent,
});
const activity = (weight: number, ...reports: DatedReport[]): ActivityProgress => ({ weight, reports });
const commitment = (...activities: ActivityProgress[]) => ({ activities, reported: [] });
const unknown = { percent: null, asOf: null, basis: 'NONE', reportedShare: null };

test('nothing reported is unknown, not 0', () => {
  expect(commitmentProgress(commitment(), on)).toEqual(unknown);
  expect(commitmentProgress(commitment(activity(1), activity(2)), on)).toEqual(unknown);
  expect(planProgress({ commitments: [commitment(activity(1))], reported: [] }, on)).toEqual(unknown);
});

test('once one activity is reported the others count 0, and the share says how much is known', () => {
  expect(commitmentProgress(commitment(activity(1, report(50)), activity(3)), on)).toEqual({
    percent: 12.5,
    asOf: '2022-01-31',
    basis: 'COMPUTED',
    reportedShare: 0.25,
  });
});

test('cancelled activities leave the weights', () => {
  const cancelled: DatedReport = { on: '2022-03-01', status: 'CANCELLED', percent: 10 };
  expect(commitmentProgress(commitment(activity(1, report(50)), activity(3, cancelled)), on)).toMatchObject({
    percent: 50,
    reportedShare: 1,
  });
  expect(commitmentProgress(commitment(activity(3, cancelled)), on)).toEqual(unknown);
});

test('a day sees only what was reported by then, and of one day the later report', () => {
  const one = commitment(activity(1, report(20), report(60, '2022-05-31'), report(70, '2022-05-31')));
  expect(commitmentProgress(one, '2022-01-30').percent).toBeNull();
  expect(commitmentProgress(one, '2022-05-30').percent).toBe(20);
  expect(commitmentProgress(one, '2022-05-31')).toMatchObject({ percent: 70, asOf: '2022-05-31' });
});

test('the first plan stood at 84 % at the end of December 2020, and nobody knew before', () => {
  const plan = {
    commitments: [commitment(activity(1))],
    reported: [{ on: '2020-12-31', percent: 84 }],
    notHeld: 17,
  };
  expect(planProgress(plan, '2020-12-31')).toEqual({
    percent: 84,
    asOf: '2020-12-31',
    basis: 'REPORTED',
    reportedShare: null,
  });
  expect(planProgress(plan, '2020-12-30')).toEqual(unknown);
});

test('a newer report below overtakes a figure of the whole, an older one does not', () => {
  const figure = [{ on: '2022-03-31', percent: 40 }];
  const older = { activities: [activity(1, report(90))], reported: figure };
  const newer = { activities: [activity(1, report(90, '2022-04-01'))], reported: figure };
  expect(commitmentProgress(older, on)).toMatchObject({ percent: 40, basis: 'REPORTED' });
  expect(commitmentProgress(newer, on)).toMatchObject({ percent: 90, basis: 'COMPUTED' });
});

test('a plan is the mean of its commitments; those not held count as not reported', () => {
  const done = commitment(activity(1, report(100)));
  expect(planProgress({ commitments: [done], reported: [] }, on).percent).toBe(100);
  expect(planProgress({ commitments: [done], reported: [], notHeld: 3 }, on)).toMatchObject({
    percent: 25,
    reportedShare: 0.25,
  });
});

test('a plan adds up unrounded figures', () => {
  const third = commitment(activity(1, report(100)), activity(2));
  expect(commitmentProgress(third, on).percent).toBe(33.3);
  expect(planProgress({ commitments: [third, third, third], reported: [] }, on).percent).toBe(33.3);
  const sixth = commitment(activity(1, report(1)), activity(5));
  // 0.1666… for each: rounded first and added, they would make 0.2 of 100 in ten.
  expect(planProgress({ commitments: [sixth, commitment(activity(1))], reported: [] }, on).percent).toBe(0.1);
});

test.each([
  [0, 0],
  [0.04, 0.1],
  [33.333, 33.3],
  [12.25, 12.3],
  [99.97, 99.9],
  [100, 100],
])('%d is shown as %d', (exact, shown) => expect(roundPercent(exact)).toBe(shown));

test.each([
  ['2021-01-01', '2021-01-10', '2020-12-31', 0],
  ['2021-01-01', '2021-01-10', '2021-01-01', 10],
  ['2021-01-01', '2021-01-10', '2021-01-05', 50],
  ['2021-01-01', '2021-01-10', '2021-01-10', 100],
  ['2021-01-01', '2021-01-10', '2024-01-01', 100],
  [null, '2021-01-10', '2021-01-05', null],
  ['2021-01-01', null, '2021-01-05', null],
  ['2021-02-01', '2021-01-10', '2021-01-05', null],
])('of %s to %s, on %s, %s %% has passed', (from, to, day, percent) =>
  expect(elapsedPercent(from, to, day)).toBe(percent),
);

const percents = fc.integer({ min: 0, max: 100 });
const day = fc.nat(700).map((days) => addDays('2021-01-01', days));
const dated: fc.Arbitrary<DatedReport> = fc.record({
  on: day,
  status: fc.constantFrom('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'DELAYED', 'CANCELLED'),
  percent: percents,
});
const activities = fc.array(
  fc.record({ weight: fc.integer({ min: 1, max: 20 }), reports: fc.array(dated, { maxLength: 4 }) }),
  { minLength: 1, maxLength: 10 },
);

test('always null or within 0 and 100, and the share within 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(activities, { maxLength: 5 }), day, fc.nat(3), (cards, when, notHeld) => {
      const plan = { commitments: cards.map((card) => commitment(...card)), reported: [], notHeld };
      const { percent, reportedShare, basis, asOf } = planProgress(plan, when);
      expect(basis).toBe(percent === null ? 'NONE' : 'COMPUTED');
      if (percent === null || reportedShare === null || asOf === null) return;
      expect(percent).toBeGreaterThanOrEqual(0);
      expect(percent).toBeLessThanOrEqual(100);
      expect(reportedShare).toBeGreaterThanOrEqual(0);
      expect(reportedShare).toBeLessThanOrEqual(1);
      expect(asOf <= when).toBe(true);
    }),
  );
});

test('more done is never less progress', () => {
  fc.assert(
    fc.property(activities, percents, percents, (others, a, b) => {
      const whole = (percent: number) =>
        commitmentProgress(commitment(activity(2, report(percent)), ...others), '2023-01-01').percent ?? -1;
      expect(whole(Math.max(a, b))).toBeGreaterThanOrEqual(whole(Math.min(a, b)));
    }),
  );
});

test('an activity cut in two of the same progress changes nothing, nor does another scale of weights', () => {
  fc.assert(
    fc.property(activities, fc.integer({ min: 2, max: 9 }), day, (all, factor, when) => {
      const [first, ...rest] = all;
      if (first === undefined) return;
      const before = commitmentProgress(commitment(...all), when);
      const halves = [1, 1].map((half) => ({ ...first, weight: (first.weight * half) / 2 }));
      const scaled = all.map((one) => ({ ...one, weight: one.weight * factor }));
      expect(commitmentProgress(commitment(...halves, ...rest), when)).toEqual(before);
      expect(commitmentProgress(commitment(...scaled), when)).toEqual(before);
    }),
  );
});
