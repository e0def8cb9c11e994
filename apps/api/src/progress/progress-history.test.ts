import { activityStatuses, suggestedPercent, type ActivityStatus } from '@iltizam/domain/activity-rules';
import { addDays } from '@iltizam/domain/days';
import { roundPercent } from '@iltizam/domain/progress';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let cards: ReturnType<typeof cardSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
});
afterAll(() => world.close());

interface Report {
  activity: number;
  day: number;
  status: ActivityStatus;
  percent: number;
}

const begin = '2022-01-01';
const dayOf = (day: number) => addDays(begin, day);
const report = fc
  .record({
    activity: fc.nat(3),
    day: fc.nat(300),
    status: fc.constantFrom(...activityStatuses),
    percent: fc.integer({ min: 0, max: 99 }),
  })
  .map((one): Report => ({ ...one, percent: suggestedPercent(one.status, one.percent) ?? 0 }));

/** What stood on a day, told from the list of reports alone. */
function stood(reports: readonly Report[], activities: number, day: number): number | null {
  const last = Array.from({ length: activities }, (_, activity) =>
    reports
      .filter((one) => one.activity === activity && one.day <= day)
      .toSorted((a, b) => a.day - b.day)
      .at(-1),
  );
  const counted = last.filter((one) => one?.status !== 'CANCELLED');
  if (counted.every((one) => one === undefined)) return null;
  return roundPercent(counted.reduce((sum, one) => sum + (one?.percent ?? 0), 0) / counted.length);
}

const histories = 8;
const cardsWithoutReport = Array.from(
  { length: histories },
  (_, n) => `ma-nap-2-c${String(n + 1).padStart(2, '0')}`,
);

test('after any history, progress on a day is what stood that day, on every day, for everybody', async () => {
  let next = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 7 }), async (reports) => {
      const reference = cardsWithoutReport[next++]!;
      const { activities } = await cards.read(reference);
      const told = reports.filter(({ activity }) => activity < activities.length);
      // What is complete is proven: a history is not about that.
      const done = told
        .filter(({ percent }) => percent === 100)
        .map(({ activity }) => activities[activity].id);
      for (const id of new Set<string>(done)) await cards.prove('secretariat', reference, id);
      const versions = new Map<string, number>();
      const answers: { day: number; percent: number | null }[] = [];
      for (const [index, { activity, day, status, percent }] of told.entries()) {
        const { id } = activities[activity];
        const input = { id, version: versions.get(id) ?? 1, status, percent, reportedOn: dayOf(day) };
        const { data, errors } = await cards.report('secretariat', input);
        expect(errors).toEqual([]);
        versions.set(id, data.reportActivity.activity.version);
        answers.push({ day, percent: stood(told.slice(0, index + 1), activities.length, day) });
        expect(await progressOn(reference, [day])).toEqual([answers.at(-1)!.percent]);
      }
      const days = [-1, ...told.flatMap(({ day }) => [day - 1, day, day + 1]), 400];
      expect(await progressOn(reference, days)).toEqual(
        days.map((day) => stood(told, activities.length, day)),
      );
      // A day nobody spoke of later keeps the answer it was given.
      const later = (day: number, index: number) => told.slice(index + 1).every((one) => one.day > day);
      const kept = answers.filter(({ day }, index) => later(day, index));
      expect(
        await progressOn(
          reference,
          kept.map(({ day }) => day),
        ),
      ).toEqual(kept.map(({ percent }) => percent));
    }),
    { numRuns: histories, endOnFailure: true, seed: 20261125 },
  );
}, 120_000);

async function progressOn(reference: string, days: readonly number[]): Promise<(number | null)[]> {
  if (days.length === 0) return [];
  const asked = days.map((day, index) => `d${index}: progress(on: "${dayOf(day)}") { percent }`);
  const { data } = await world.public.run(`{ commitment(reference: "${reference}") { ${asked.join(' ')} } }`);
  return days.map((_, index) => data.commitment[`d${index}`].percent);
}
