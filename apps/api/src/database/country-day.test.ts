import { clockChanges } from '@iltizam/domain/clock-changes';
import { dayOf } from '@iltizam/domain/country-clock';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { migrate } from './migrate.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

test('an hour before midnight in UTC a published outcome has the day it has in the country', async () => {
  const [first]: { reference: string }[] = await execute(
    `select p.reference from outcome o join proposal p on p.id = o.proposal_id where o.published_at is not null limit 1`,
  );
  const publishedAt = async (instant: string) => {
    await execute(
      `update outcome set published_at = ?, published_precision = 'INSTANT'
       where proposal_id = (select id from proposal where reference = ?)`,
      [instant, first!.reference],
    );
    const { data } = await world.public.run(
      `{ proposal(reference: "${first!.reference}") { outcome { publishedOn } } }`,
    );
    return data.proposal.outcome.publishedOn as string;
  };
  expect(await publishedAt('2026-01-15T23:30:00Z')).toBe('2026-01-16');
  expect(await publishedAt('2026-02-25T23:30:00Z')).toBe('2026-02-25');
  expect(await publishedAt('2026-07-15T23:30:00Z')).toBe('2026-07-16');
  expect(await publishedAt('2026-11-25T23:30:00Z')).toBe('2026-11-25');
});

test('the database and the domain name the same day, at any instant', async () => {
  const anyTime = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((instant) => instant.getTime());
  const nearChange = fc
    .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -7_200_000, max: 7_200_000 }))
    .map(([[since], by]) => Date.parse(since) + by);
  // Where a change moves midnight, and the moment before.
  const midnight = fc
    .tuple(anyTime, fc.constantFrom(-3_600_001, -3_600_000, -1, 0))
    .map(([time, by]) => time - (time % 86_400_000) + by);
  const instants = fc.array(fc.oneof(anyTime, nearChange, midnight), { minLength: 200, maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(instants, async (times) => {
      const asked = times.map((time) => new Date(time).toISOString());
      const days = await execute<{ day: string }>(
        `select country_day(at::timestamptz)::text as day from unnest(?::text[]) with ordinality as t(at, n) order by n`,
        [`{${asked.join()}}`],
      );
      expect(days.map(({ day }) => day)).toEqual(asked.map((at) => dayOf(new Date(at))));
    }),
    { numRuns: 25 },
  );
});

test('a newer version’s clock is left alone, an older one’s is brought up to date', async () => {
  const plant = (edition: string) =>
    execute(`create or replace function country_day(timestamptz) returns date language sql stable
      as $body$/* tz ${edition} */ select date '1912-03-30'$body$`);
  const today = async () =>
    (await execute<{ day: string }>('select country_day(now())::text as day'))[0]!.day;
  await plant('2099b');
  await migrate(world.orm);
  expect(await today()).toBe('1912-03-30');
  await plant('2025b');
  await migrate(world.orm);
  expect(await today()).toBe(dayOf(new Date()));
});
