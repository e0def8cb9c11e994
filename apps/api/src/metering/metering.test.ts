import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { JsonText } from '../read-model/json-text.js';
import { openServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { Meter } from './meter.js';
import { Spending, type Cost } from './spending.js';
import { valuesIn } from './values-in.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const log = pino({ level: 'silent' });
const newMeter = () => new Meter(() => readerOf(world.orm.em.fork()), log);

describe('a budget', () => {
  test('is never overdrawn, though instances and requests come all at once', async () => {
    const payer = { subject: 'client:burst', limit: 10_000 };
    const meters = [newMeter(), newMeter(), newMeter()];
    const granted = await Promise.all(
      Array.from({ length: 300 }, (_, n) => meters[n % 3]!.reserve(payer, 100)),
    );
    const spent = granted.filter(Boolean).length * 100;
    expect(spent).toBeLessThanOrEqual(10_000);
    expect(spent).toBeGreaterThanOrEqual(9_000);
    await Promise.all(meters.map((meter) => meter.close()));
    const [row]: { cost: string; requests: number; refused: number }[] = await world.orm.em
      .fork()
      .execute(`select cost, requests, refused from api_usage where subject = 'client:burst'`);
    expect(row).toEqual({ cost: String(spent), requests: 300, refused: 300 - spent / 100 });
  });

  test('does not write at every request, and what an ended instance held is there for others', async () => {
    const payer = { subject: 'network:calm', limit: 1_000_000 };
    const meter = newMeter();
    const asked = await world.statements(async () => {
      for (let n = 0; n < 400; n++) await meter.reserve(payer, 100);
    });
    expect(asked).toBe(1);
    await meter.close();
    const next = newMeter();
    await next.reserve(payer, 1);
    expect(next.standing(payer).remaining).toBe(1_000_000 - 40_000 - 1);
    await next.close();
  });

  test('of a crowd that comes for the first time is taken in a few statements', async () => {
    const meters = [newMeter(), newMeter()];
    const take = (meter: Meter) => (limit: number, n: number) =>
      meter.reserve({ subject: `network:crowd-${n}`, limit }, 100);
    const limits = Array.from({ length: 300 }, (_, n) => (n % 3 === 0 ? 150 : 100_000));
    const taken: boolean[][] = [];
    const statements = await world.statements(async () => {
      taken.push(...(await Promise.all(meters.map((meter) => Promise.all(limits.map(take(meter)))))));
    });
    expect(statements).toBeLessThan(20);
    // Who has little gets it of one instance, and nothing of the other.
    limits.forEach((limit, n) => expect(taken.filter((each) => each[n])).toHaveLength(limit === 150 ? 1 : 2));
    await Promise.all(meters.map((meter) => meter.close()));
  });

  test('of who comes for the first time in a crowd is used before it is known: one answer an instance, no more', async () => {
    const crowded = () =>
      new Meter(
        () => readerOf(world.orm.em.fork()),
        log,
        () => true,
      );
    const payer = { subject: 'network:in-a-crowd', limit: 1_000 };
    const meters = [crowded(), crowded()];
    const noStatement = await world.statements(async () => {
      const first = meters.map((meter) => meter.reserve(payer, 40));
      expect(await Promise.all(first)).toEqual([true, true]);
    });
    expect(noStatement).toBe(0);
    let spent = 80;
    for (const meter of meters) while (await meter.reserve(payer, 10)) spent += 10;
    expect(spent).toBe(1_000);
    const late = crowded();
    expect(await late.reserve(payer, 51)).toBe(false);
    await late.close();
    const later = crowded();
    expect([await later.reserve(payer, 40), await later.reserve(payer, 1)]).toEqual([true, false]);
    await Promise.all([...meters, later].map((meter) => meter.close()));
  });

  test('is used once a request, though a first try left it to others', async () => {
    const payer = { subject: 'client:twice', limit: 10_000 };
    const meter = newMeter();
    const spending = new Spending(meter, payer);
    expect(await Promise.all([spending.reserve(40), spending.reserve(40)])).toEqual([true, true]);
    spending.forget();
    expect(await spending.reserve(40)).toBe(true);
    expect(spending.settle(7)).toMatchObject({ requested: 40, actual: 7, remaining: 10_000 - 7 });
    await meter.close();
    const [row]: unknown[] = await world.orm.em
      .fork()
      .execute(`select cost, requests, refused from api_usage where subject = 'client:twice'`);
    expect(row).toEqual({ cost: '7', requests: 1, refused: 0 });
  });

  test('begins anew with the hour', async () => {
    let now = Date.parse('2026-11-25T10:59:59Z');
    const meter = new Meter(
      () => readerOf(world.orm.em.fork()),
      log,
      () => false,
      () => now,
    );
    const payer = { subject: 'client:hourly', limit: 1_000 };
    expect([await meter.reserve(payer, 1_000), await meter.reserve(payer, 1)]).toEqual([true, false]);
    expect(meter.standing(payer).resetAt.toISOString()).toBe('2026-11-25T11:00:00.000Z');
    now += 1_000;
    expect(await meter.reserve(payer, 1_000)).toBe(true);
    await meter.close();
  });

  test('whoever asks no more is forgotten, and what was taken for them in advance is given back', async () => {
    const meter = newMeter();
    const payer = { subject: 'network:gone', limit: 1_000 };
    const taken = async () =>
      (
        await world.orm.em
          .fork()
          .execute<{ taken: string }[]>(`select taken from api_usage where subject = 'network:gone'`)
      )[0]!.taken;
    expect(await meter.reserve(payer, 10)).toBe(true);
    await meter.note();
    expect(await taken()).toBe('50');
    await meter.note();
    expect(await taken()).toBe('10');
    expect(await meter.reserve(payer, 990)).toBe(true);
    expect(await meter.reserve(payer, 1)).toBe(false);
    await meter.close();
  });

  test('stays open for reading where the database cannot be asked', async () => {
    const meter = new Meter(() => {
      throw new Error('gone');
    }, log);
    expect(await meter.reserve({ subject: 'network:x', limit: 1_000 }, 10)).toBe(true);
  });
});

/** The same with the names an answer has: GraphQL's, of letters, digits and low lines. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (/^\w+$/u.test(name) ? [[name, named(one)]] : [])),
  );
}

test('an answer’s values are counted in its text as in its data, whatever the texts hold', () => {
  const json = fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 });
  const tricky = fc.oneof(
    json,
    fc.constantFrom('":', ':', [':', '":'], String.raw`\":`, String.raw`\\":"`, '{"a":1}'),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^\w{1,8}$/u), tricky), (data) => {
      const plain = named(data);
      expect(valuesIn(new JsonText(JSON.stringify(plain)))).toBe(valuesIn(plain));
    }),
    { numRuns: 500 },
  );
});

describe('what an answer cost', () => {
  const ask = '{ plans { reference } }';

  test('is told with every answer, also where Apollo is not asked, and in headers', async () => {
    const server = await openServer(world.orm, { anonymousCostPerHour: 50_000 });
    const answers = [];
    for (let n = 0; n < 3; n++) {
      const response = await server.post('/graphql', { query: ask });
      answers.push({
        body: (await response.json()) as { extensions: { cost: Cost } },
        headers: response.headers,
      });
    }
    const costs = answers.map(({ body }) => body.extensions.cost) as [Cost, Cost, Cost];
    expect(costs.map(({ requested, actual, limit }) => [requested, actual, limit])).toEqual([
      [11, 4, 50_000],
      [11, 4, 50_000],
      [11, 4, 50_000],
    ]);
    expect(costs[0].remaining - costs[2].remaining).toBe(8);
    expect(answers[2]!.headers.get('ratelimit-remaining')).toBe(String(costs[2].remaining));
    expect(answers[2]!.headers.get('ratelimit-policy')).toBe('"cost";q=50000;w=3600');
    const faulty = await server.ask('/graphql', '{ nothing }');
    expect(faulty.body).toMatchObject({ extensions: { cost: { requested: 1, actual: 1 } } });
    await server.close();
  });

  test('above the budget is 429 with when to come back, on every instance', async () => {
    const servers = await Promise.all(
      [1, 2].map(() => openServer(world.orm, { anonymousCostPerHour: 1_000 })),
    );
    await world.orm.em.fork().execute(`delete from api_usage where subject like 'network:%'`);
    const statuses: number[] = [];
    let last: Response | null = null;
    for (let n = 0; n < 260; n++) {
      last = await servers[n % 2]!.post('/graphql', {
        query: '{ plans { reference stage ordinal startsOn endsOn } }',
      });
      statuses.push(last.status);
    }
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(63);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(40);
    expect(last!.status).toBe(429);
    expect(Number(last!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await last!.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED', field: 'cost' } }],
    });
    await Promise.all(servers.map((server) => server.close()));
  });
});
