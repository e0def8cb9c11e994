import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activityStatuses,
  actualDatesOf,
  agreeingPercent,
  checkActivityReport,
  checkDates,
  checkWeight,
  datesDisagree,
  suggestedPercent,
  suggestedStatus,
  type ActivityStatus,
} from './activity-rules.js';
import { printTable } from './testing-table.js';

const reportedOn = '2022-06-30';
const proven = { activity: 1, evidence: 1 };

test('which percentage and which actual dates agree with which status', async () => {
  const rows = activityStatuses.map((status) => {
    const { from, to, below } = agreeingPercent[status];
    const dates = Object.entries(actualDatesOf[status]).flatMap(([date, may]) => (may ? [date] : []));
    return [status, from === to ? `${from}` : `${from} to ${below ? 'below ' : ''}${to}`, dates.join(', ')];
  });
  await expect(
    printTable('Activity: status and percentage', ['status', 'percent', 'actual dates'], rows),
  ).toMatchFileSnapshot('../tables/activity.md');
});

test.each([
  ['COMPLETED', 99, false],
  ['COMPLETED', 100, true],
  ['NOT_STARTED', 1, false],
  ['NOT_STARTED', 0, true],
  ['IN_PROGRESS', 0, true],
  ['IN_PROGRESS', 99.9, true],
  ['IN_PROGRESS', 100, false],
  ['DELAYED', 100, false],
  ['CANCELLED', 40, true],
] as const)('%s with %d: %s', (status, percent, ok) => {
  expect(checkActivityReport({ ...proven, status, percent, reportedOn }).ok).toBe(ok);
});

test.each([Number.NaN, -1, 100.1, Number.POSITIVE_INFINITY])('%d is no percentage', (percent) => {
  expect(checkActivityReport({ ...proven, status: 'CANCELLED', percent, reportedOn })).toMatchObject({
    refusal: { code: 'INVALID_INPUT', field: 'percent', facts: { why: 'outOfRange' } },
  });
});

test('nothing is reported for a day to come, or for no day', () => {
  const report = { status: 'IN_PROGRESS', percent: 10 } as const;
  expect(checkActivityReport({ ...proven, ...report, reportedOn, today: '2022-06-29' })).toMatchObject({
    refusal: { field: 'reportedOn', facts: { why: 'afterToday' } },
  });
  expect(checkActivityReport({ ...proven, ...report, reportedOn: '2022-06-31' })).toMatchObject({
    refusal: { facts: { why: 'notADay' } },
  });
});

test('every accepted report agrees with its status', () => {
  fc.assert(
    fc.property(fc.constantFrom(...activityStatuses), fc.integer({ min: 0, max: 100 }), (status, percent) => {
      const { ok } = checkActivityReport({ ...proven, status, percent, reportedOn });
      const agrees = {
        NOT_STARTED: percent === 0,
        IN_PROGRESS: percent < 100,
        COMPLETED: percent === 100,
        DELAYED: percent < 100,
        CANCELLED: true,
      };
      expect(ok).toBe(agrees[status]);
    }),
  );
});

test('a chosen status brings a percentage that agrees, a typed percentage a status that agrees', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...activityStatuses),
      fc.option(fc.integer({ min: 0, max: 100 })),
      (status, percent) => {
        const agrees = (one: ActivityStatus, share: number) =>
          checkActivityReport({ ...proven, status: one, percent: share, reportedOn }).ok;
        const brought = suggestedPercent(status, percent);
        expect(brought === null || agrees(status, brought)).toBe(true);
        if (percent === null) return;
        const followed = suggestedStatus(percent, status);
        expect(agrees(followed, percent)).toBe(true);
        const stays = status !== 'NOT_STARTED' && agrees(status, percent);
        expect(!stays || followed === status).toBe(true);
      },
    ),
  );
  expect(suggestedPercent('COMPLETED', 40)).toBe(100);
  expect(suggestedPercent('IN_PROGRESS', 100)).toBeNull();
  expect(suggestedStatus(0, null)).toBe('NOT_STARTED');
});

test.each([
  [
    'a first day of what has not begun',
    { status: 'NOT_STARTED', actualStartsOn: '2022-01-01' },
    'dateDisagrees',
  ],
  ['a last day of what goes on', { status: 'IN_PROGRESS', actualEndsOn: '2022-01-01' }, 'dateDisagrees'],
  ['a day after the one reported', { status: 'COMPLETED', actualEndsOn: '2022-07-01' }, 'afterReport'],
  ['no day', { status: 'COMPLETED', actualEndsOn: '2022-02-30' }, 'notADay'],
  [
    'an end before the start',
    { status: 'COMPLETED', actualStartsOn: '2022-02-01', actualEndsOn: '2022-01-31' },
    'endBeforeStart',
  ],
] as const)('actual dates: %s is refused', (_what, dates, why) => {
  const percent = suggestedPercent(dates.status, 40)!;
  expect(checkActivityReport({ ...proven, percent, reportedOn, ...dates })).toMatchObject({
    refusal: { facts: { why } },
  });
});

test('a weight is above 0 and at most 1,000', () => {
  expect([0.1, 1, 1000].every((weight) => checkWeight(weight).ok)).toBe(true);
  expect([0, -1, 1000.1, Number.NaN].some((weight) => checkWeight(weight).ok)).toBe(false);
});

test('an end before its start is flagged where it was printed so, and refused as new input', () => {
  expect(datesDisagree('2022-06-01', '2022-05-31')).toBe(true);
  expect(datesDisagree('2022-06-01', '2022-06-01')).toBe(false);
  expect(datesDisagree(null, '2022-05-31')).toBe(false);
  expect(checkDates('2022-06-01', '2022-05-31')).toMatchObject({
    refusal: { code: 'INVALID_INPUT', field: 'endsOn', facts: { why: 'endBeforeStart' } },
  });
  expect(checkDates('2022-06-01', null).ok).toBe(true);
  expect(checkDates('2022-06-31', null)).toMatchObject({
    refusal: { field: 'startsOn', facts: { why: 'notADay' } },
  });
});
