import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './days.js';
import {
  atRisk,
  gapOf,
  monthsLeft,
  risksOf,
  standings,
  standingOf,
  type CardFacts,
  type RiskReason,
  type Standing,
} from './plan-health.js';

const on = '2026-11-25';
const card: CardFacts = {
  percent: 50,
  elapsedPercent: 55,
  startsOn: '2025-01-01',
  endsOn: '2027-12-31',
  lateActivities: 0,
  indicators: 1,
  unmeasured: 0,
  publicEvidence: 1,
  lastReportedOn: '2026-11-01',
};

test.each([
  [{ percent: 60, elapsedPercent: 50 }, -10, 'ON_TRACK'],
  [{ percent: 50, elapsedPercent: 60 }, 10, 'ON_TRACK'],
  [{ percent: 50, elapsedPercent: 60.1 }, 10.1, 'WATCH'],
  [{ percent: 50, elapsedPercent: 75 }, 25, 'WATCH'],
  [{ percent: 50, elapsedPercent: 75.1 }, 25.1, 'LATE'],
  [{ percent: 0, elapsedPercent: 0 }, 0, 'ON_TRACK'],
  [{ percent: 50, elapsedPercent: 50 }, 0, 'ON_TRACK'],
  [{ percent: 80, elapsedPercent: 50 }, -30, 'ON_TRACK'],
  [{ percent: 42, elapsedPercent: 61 }, 19, 'WATCH'],
  [{ percent: 0, elapsedPercent: 26 }, 26, 'LATE'],
  [{ percent: null, elapsedPercent: 100 }, null, 'UNKNOWN'],
  [{ percent: 10, elapsedPercent: null }, null, 'UNKNOWN'],
] satisfies [{ percent: number | null; elapsedPercent: number | null }, number | null, Standing][])(
  '%j: the gap is %s, it is %s',
  (pace, gap, standing) => {
    expect(gapOf(pace)).toBe(gap);
    expect(standingOf(pace)).toBe(standing);
  },
);

test('more done is never a worse standing', () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (one, other, elapsedPercent) => {
      const rank = (percent: number) => standings.indexOf(standingOf({ percent, elapsedPercent }));
      expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
    }),
  );
});

test.each([
  [{}, []],
  [{ elapsedPercent: 70 }, ['BEHIND']],
  [{ lateActivities: 1 }, ['LATE_ACTIVITY']],
  [{ lastReportedOn: addDays(on, -60) }, []],
  [{ lastReportedOn: addDays(on, -61) }, ['SILENT']],
  [{ unmeasured: 1 }, ['NO_MEASUREMENT']],
  [{ unmeasured: 1, startsOn: '2026-10-01' }, []],
  [{ publicEvidence: 0 }, ['NO_EVIDENCE']],
  // Nothing was reported: nothing is claimed that would need a proof, and silence is told.
  [{ percent: null, lastReportedOn: null, publicEvidence: 0 }, ['SILENT']],
  [{ percent: null, lastReportedOn: null, startsOn: null }, []],
  [{ percent: 100, publicEvidence: 0, lateActivities: 2, unmeasured: 1 }, []],
  // When the time is over no report is owed any more; what is late stays late.
  [{ endsOn: '2026-06-30', lastReportedOn: null, unmeasured: 1, lateActivities: 1 }, ['LATE_ACTIVITY']],
] satisfies [Partial<CardFacts>, RiskReason[]][])('%j is at risk because of %j', (facts, reasons) => {
  expect(risksOf({ ...card, ...facts }, on)).toEqual(reasons);
});

test('months left: none once the end is past, unknown without an end', () => {
  expect(monthsLeft(card, on)).toBe(13.2);
  expect(monthsLeft({ ...card, endsOn: '2026-01-31' }, on)).toBe(0);
  expect(monthsLeft({ ...card, endsOn: null }, on)).toBeNull();
});

test('the order is by what is at stake, and never drops a card that has a reason', () => {
  const wide = { ...card, elapsedPercent: 90, endsOn: addDays(on, 300) };
  const long = { ...card, elapsedPercent: 80, endsOn: addDays(on, 900) };
  const overdue = { ...card, elapsedPercent: 100, endsOn: '2026-01-31', lateActivities: 1 };
  const fine = card;
  expect(atRisk([fine, wide, overdue, long], on).map((row) => row.card)).toEqual([long, wide, overdue]);

  const percents = fc.option(fc.integer({ min: 0, max: 100 }));
  const anyCard = fc.record({
    percent: percents,
    elapsedPercent: percents,
    startsOn: fc.constantFrom(null, '2024-01-01', '2026-11-01'),
    endsOn: fc.constantFrom(null, '2026-01-31', '2027-12-31'),
    lateActivities: fc.nat(2),
    indicators: fc.constant(2),
    unmeasured: fc.nat(2),
    publicEvidence: fc.nat(1),
    lastReportedOn: fc.constantFrom(null, '2026-01-01', '2026-11-01'),
  });
  fc.assert(
    fc.property(fc.array(anyCard), (cards) => {
      const listed = atRisk(cards, on);
      expect(listed).toHaveLength(cards.filter((one) => risksOf(one, on).length > 0).length);
      expect(new Set(listed.map((row) => row.card)).size).toBe(listed.length);
    }),
  );
});
