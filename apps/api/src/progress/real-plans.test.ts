import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Card {
  reference: string;
  state: string;
  progress: { percent: number | null; basis: string; reportedShare: number | null };
  activities: {
    ordinal: number;
    status: string | null;
    percent: number | null;
    startsOn: string | null;
    endsOn: string | null;
    datesDisagree: boolean;
    weightPercent: number;
    schedule: { late: boolean; endSlipDays: number | null };
  }[];
  indicators: { achievement: { percent: number | null; case: string } }[];
}

test('the cards of the second plan show what was planned, and claim nothing nobody reported', async () => {
  const { data } = await world.public
    .run(`{ commitments(filter: { plan: "ma-nap-2" }, first: 50) { edges { node {
    reference state progress { percent basis reportedShare }
    activities { ordinal status percent startsOn endsOn datesDisagree weightPercent schedule { late endSlipDays } }
    indicators { achievement { percent case } }
  } } } }`);
  const cards: Card[] = data.commitments.edges.map(({ node }: { node: Card }) => node);
  expect(cards).toHaveLength(22);
  for (const { reference, progress, activities, indicators } of cards) {
    expect([reference, progress]).toEqual([reference, { percent: null, basis: 'NONE', reportedShare: null }]);
    expect(activities.length, reference).toBeGreaterThan(0);
    expect(activities.some(({ startsOn, endsOn }) => startsOn !== null || endsOn !== null)).toBe(true);
    for (const { status, percent, schedule } of activities)
      expect([status, percent, schedule]).toEqual([null, null, { late: false, endSlipDays: null }]);
    for (const { achievement } of indicators)
      expect(achievement).toEqual({ percent: null, case: 'NOT_MEASURED' });
  }
  const dirty = cards.flatMap(({ reference, activities }) =>
    activities.flatMap(({ ordinal, datesDisagree }) => (datesDisagree ? [[reference, ordinal]] : [])),
  );
  expect(dirty).toEqual([['ma-nap-2-c19', 6]]);
});

test('the first plan stood at 84 % at the end of 2020, as reported, and nobody knew the day before', async () => {
  const { data } = await world.public.run(`{ plan(reference: "ma-nap-1") {
    atTheEnd: progress(on: "2020-12-31") { percent basis asOf } before: progress(on: "2020-12-30") { percent basis }
  } }`);
  expect(data.plan).toEqual({
    atTheEnd: { percent: 84, basis: 'REPORTED', asOf: '2020-12-31' },
    before: { percent: null, basis: 'NONE' },
  });
});
