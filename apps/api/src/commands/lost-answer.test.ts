import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';

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

/** The next commit is carried out, and its answer does not arrive: the connection is lost in between. */
async function loseTheNextCommit(): Promise<void> {
  const pool = await world.orm.em.getConnection().getNativeClient();
  const onAcquire = (client: PoolClient) => {
    const query = client.query.bind(client) as unknown as (...given: unknown[]) => Promise<unknown>;
    const losing = async (...given: unknown[]): Promise<unknown> => {
      const answer = await query(...given);
      if (given[0] !== 'commit') return answer;
      pool.off('acquire', onAcquire);
      const { stream } = (client as unknown as { connection: { stream: { destroy(): void } } }).connection;
      stream.destroy();
      throw new Error('Connection terminated unexpectedly');
    };
    client.query = losing as unknown as PoolClient['query'];
  };
  pool.on('acquire', onAcquire);
}

const text = 'written once';
const mutation = `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { text } } }`;
const notes = async (): Promise<number> =>
  (await world.orm.em.fork().execute<object[]>('select 1 from note where text = ?', [text])).length;

test('RE-06: the answer to the end of a write is lost: it is said that it may be kept, and asked again it is done once', async () => {
  const { cookie } = await server.signIn('member.civil');
  const variables = { input: { proposal: 'ma-nap-3-p0008', text, idempotencyKey: randomUUID() } };
  const write = () => server.post('/staff/graphql', { query: mutation, variables }, { cookie });
  await loseTheNextCommit();
  const lost = await write();
  expect(lost.status).toBe(503);
  expect(lost.headers.get('retry-after')).toBe('1');
  const { errors } = (await lost.json()) as { errors: { message: string; extensions: object }[] };
  expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', field: 'load' } }]);
  expect(errors[0]!.message).toMatch(/may have been carried out.* the same idempotencyKey/u);
  expect(await notes()).toBe(1);
  const again = await write();
  expect(await again.json()).toEqual({ data: { addNote: { note: { text } } } });
  expect(await notes()).toBe(1);
});

test('RE-04: a read whose connection is ended is asked again on another one, by whomever it is answered', async () => {
  const { cookie } = await server.signIn('officer.justice');
  const asking = [
    ['/graphql', '{ plans { reference } }', {}],
    [
      '/graphql',
      '{ search(q: "الحكومة", first: 3) { totalCount } plans { cocreation { proposals { __typename } } } }',
      {},
    ],
    ['/staff/graphql', '{ commitments(first: 3) { edges { node { reference } } } }', { cookie }],
  ] as const;
  for (const [path, query, headers] of asking) {
    const held = await (await world.orm.em.getConnection().getNativeClient()).connect();
    await held.query('begin; lock table plan, commitment in access exclusive mode');
    const asked = server.ask(path, query, { headers });
    try {
      await expect.poll(() => endThoseWhoWait(), { timeout: 20_000 }).toBeGreaterThan(0);
    } finally {
      await held.query('rollback');
      held.release();
    }
    const { status, body } = await asked;
    expect([path, query, status, body.errors]).toEqual([path, query, 200, undefined]);
  }
});

/** How many waited for a lock, and were ended. */
const endThoseWhoWait = async (): Promise<number> =>
  (
    await world.orm.em.fork().execute<object[]>(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )
  ).length;
