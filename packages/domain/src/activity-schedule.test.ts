import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityStatuses } from './activity-rules.js';
import { checkWithinPlan, scheduleOf, type ScheduleFacts } from './activity-schedule.js';
import { addDays } from './days.js';

const plan = { planStartsOn: '2021-01-01', planEndsOn: '2023-12-31' };
const facts: ScheduleFacts = {
  ...plan,
  startsOn: '2022-03-01',
  endsOn: '2022-06-30',
  startPrecision: 'MONTH',
  endPrecision: 'MONTH',
  actualStartsOn: null,
  actualEndsOn: null,
  status: 'IN_PROGRESS',
  begun: true,
};
const on = (today: string, more: Partial<ScheduleFacts> = {}) => scheduleOf({ ...facts, ...more }, today);

test.each([
  ['before anything is reported nothing is late', { begun: false, status: null }, [null, null, false]],
  ['open after its planned end', {}, [null, 10, true]],
  ['not begun after its planned start, and its end', { status: null }, [101, 10, true]],
  ['delayed, begun in the planned month', { status: 'DELAYED', actualStartsOn: '2022-03-20' }, [0, 10, true]],
  ['done within the planned month', { status: 'COMPLETED', actualEndsOn: '2022-06-02' }, [null, 0, false]],
  ['done early', { status: 'COMPLETED', actualEndsOn: '2022-05-27' }, [null, -5, false]],
  ['done late', { status: 'COMPLETED', actualEndsOn: '2022-07-03' }, [null, 3, false]],
  ['done, nobody said when', { status: 'COMPLETED' }, [null, null, false]],
  ['given up', { status: 'CANCELLED', actualEndsOn: '2022-07-03' }, [null, null, false]],
  ['no planned end', { endsOn: null, endPrecision: null }, [null, null, false]],
  ['dates that disagree say nothing', { endsOn: '2021-06-30' }, [null, null, false]],
] as const)('%s', (_what, more, [startSlipDays, endSlipDays, late]) => {
  expect(on('2022-07-10', more)).toEqual({ startSlipDays, endSlipDays, late, outsidePlan: false });
});

test('a planned date outside the plan is flagged where it was printed, refused as new input', () => {
  expect(on('2022-01-01', { endsOn: '2024-03-31' }).outsidePlan).toBe(true);
  expect(checkWithinPlan({ startsOn: '2020-12-31', endsOn: null }, plan)).toMatchObject({
    refusal: { code: 'INVALID_INPUT', field: 'startsOn', facts: { why: 'outsidePlan', from: '2021-01-01' } },
  });
  expect(checkWithinPlan({ startsOn: '2021-01-01', endsOn: '2023-12-31' }, plan).ok).toBe(true);
});

const day = fc.nat(1500).map((days) => addDays('2020-06-01', days));
test('what is late is open, has slipped, and slips one day more each day', () => {
  const activity = fc.record({
    status: fc.constantFrom(null, ...activityStatuses),
    startsOn: fc.option(day),
    endsOn: fc.option(day),
    startPrecision: fc.constantFrom('DAY', 'MONTH', 'YEAR'),
    endPrecision: fc.constantFrom('DAY', 'MONTH', 'YEAR'),
  });
  fc.assert(
    fc.property(activity, day, (one, today) => {
      const { late, endSlipDays } = on(today, one);
      if (!late) return;
      expect(one.status === 'COMPLETED' || one.status === 'CANCELLED').toBe(false);
      expect(endSlipDays).toBeGreaterThan(0);
      expect(on(addDays(today, 1), one).endSlipDays).toBe(endSlipDays! + 1);
    }),
  );
});
