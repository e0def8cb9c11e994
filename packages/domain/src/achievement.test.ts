import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { achievementCases, achievementOf, type IndicatorAims } from './achievement.js';
import { indicatorUnits } from './indicators.js';
import { printTable } from './testing-table.js';

const aims = (more: Partial<IndicatorAims> = {}): IndicatorAims => ({
  unit: 'COUNT',
  baseline: 10,
  target: 50,
  direction: 'UP',
  ...more,
});

const examples: [what: string, aims: IndicatorAims, value: number | null][] = [
  ['no value', aims(), null],
  ['no target', aims({ target: null }), 30],
  ['half of the way', aims(), 30],
  ['all but reached', aims(), 49.999],
  ['reached', aims(), 50],
  ['more than was aimed at', aims(), 70],
  ['less than before the work began', aims(), 4],
  ['fewer days are better', aims({ unit: 'DAYS', baseline: 60, target: 20, direction: 'DOWN' }), 30],
  ['a better place, nobody said so', aims({ unit: 'RANK', baseline: 80, target: 40, direction: null }), 60],
  ['the way follows from baseline and target', aims({ direction: null }), 20],
  ['no baseline, not there yet', aims({ baseline: null }), 30],
  ['no baseline, reached', aims({ baseline: null }), 50],
  ['no baseline, no way', aims({ baseline: null, direction: null }), 30],
  ['a target on the wrong side', aims({ direction: 'DOWN' }), 30],
  ['to be kept, and kept', aims({ baseline: 50 }), 50],
  ['to be kept, and lost', aims({ baseline: 50 }), 49],
  ['a step taken', aims({ unit: 'MILESTONE', baseline: null, target: null, direction: null }), 1],
  ['a step not taken', aims({ unit: 'MILESTONE', baseline: 0, target: 1 }), 0],
];

test('what a value says of the target', async () => {
  const rows = examples.map(([what, one, value]) => {
    const { percent, case: said } = achievementOf(one, value);
    const { unit, direction, baseline, target } = one;
    return [
      what,
      unit,
      direction ?? '',
      baseline ?? '',
      target ?? '',
      value ?? '',
      percent ?? 'unknown',
      said,
    ];
  });
  expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(achievementCases));
  const head = ['example', 'unit', 'good is', 'baseline', 'target', 'value', 'percent', 'case'];
  await expect(
    printTable(
      'Indicator: achievement',
      head,
      rows.map((row) => row.map(String)),
    ),
  ).toMatchFileSnapshot('../tables/achievement.md');
});

const number = fc.option(fc.integer({ min: -1000, max: 1000 }));
const anyAims = fc.record({
  unit: fc.constantFrom(...indicatorUnits),
  baseline: number,
  target: number,
  direction: fc.constantFrom('UP' as const, 'DOWN' as const, null),
});

test('is 0 to 100 or unknown, 100 just where the target is reached, and better values are never less', () => {
  fc.assert(
    fc.property(anyAims, fc.integer({ min: -1000, max: 1000 }), fc.nat(500), (one, value, more) => {
      const { percent, case: said } = achievementOf(one, value);
      expect(percent === null || percent >= 0).toBe(true);
      expect(percent === 100).toBe(said === 'REACHED');
      if (percent === null || one.unit === 'MILESTONE') return;
      const way = one.direction ?? (one.unit === 'RANK' || one.target! < one.baseline! ? 'DOWN' : 'UP');
      const better = achievementOf(one, value + (way === 'UP' ? more : -more)).percent;
      expect(better).toBeGreaterThanOrEqual(percent);
    }),
  );
});

test('without a value nothing is ever claimed', () => {
  fc.assert(
    fc.property(anyAims, (one) => {
      expect(achievementOf(one, null)).toEqual({ percent: null, case: 'NOT_MEASURED' });
    }),
  );
});
