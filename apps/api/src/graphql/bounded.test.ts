import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

/** Documents nobody asked before; `DOCUMENTS=100000 vitest run bounded` asks as many as the figure says. */
const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 2_000);

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const plans = '{ plans { reference } }';
const sql = async <Row>(text: string): Promise<Row[]> => world.orm.em.fork().execute(text);

test('GQ-16: the dearest legal question with a hundred rows at each level is a few statements', async ({
  annotate,
}) => {
  const levels = 5;
  const sent = await world.statements(async () => {
    const { errors } = await world.public.run(`{ commitments(first: 100) { edges { node { reference
      activities { evidence { id } reports(first: 2) { edges { node { percent } } } } indicators { measurements(first: 8) { edges { node { value } } } }
      sources { reference assignments { institution { reference } } } evidence { id }
      plan { stages { id: __typename } } } } } }`);
    expect(errors).toEqual([]);
  });
  const lists = 8;
  expect(sent).toBeLessThanOrEqual(levels + lists);
  await annotate(`${sent} statements for ${lists} lists on ${levels} levels, however many rows`, 'figure');
});

test('GQ-17: who stops waiting stops the statement, and the connection is free', async () => {
  const held = await (await world.orm.em.getConnection().getNativeClient()).connect();
  // Asked elsewhere: within a transaction this view stays as it was first seen.
  const waiting = async () =>
    (
      await sql(
        `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
    ).length;
  await held.query('begin; lock table plan, commitment in access exclusive mode');
  try {
    for (const query of [
      '{ gone: plans { reference } }',
      '{ plans { cocreation { proposals { __typename } } } }',
    ]) {
      const leaving = new AbortController();
      const asked = fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
        signal: leaving.signal,
      });
      await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(0);
      leaving.abort();
      await expect(asked).rejects.toThrow('aborted');
      // The table is still locked: nothing but a cancelled statement can have ended.
      await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
    }
  } finally {
    await held.query('rollback');
    held.release();
  }
  const pool = await world.orm.em.getConnection().getNativeClient();
  await expect
    .poll(() => [pool.waitingCount, pool.totalCount - pool.idleCount], { timeout: 10_000 })
    .toEqual([0, 0]);
  expect((await server.ask('/graphql', plans)).body.errors).toBeUndefined();
});

test(`GQ-18: however many different documents are asked, memory stays flat`, async ({ annotate }) => {
  const names = 'reference title { ar } startsOn endsOn stage';
  const ask = async (from: number, to: number) => {
    for (let n = from; n < to; n += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, i) => server.ask('/graphql', `{ plans { n${n + i}: id ${names} } }`)),
      );
  };
  const heap = () => {
    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
    return process.memoryUsage().heapUsed / 1_048_576;
  };
  // As many first as are kept, so that what follows has to push others out.
  await ask(0, 2_500);
  const before = heap();
  await ask(2_500, 2_500 + DOCUMENTS);
  const grown = heap() - before;
  expect(grown).toBeLessThan(40);
  await annotate(`${DOCUMENTS} documents: the heap grew by ${grown.toFixed(1)} MB`, 'figure');
});
