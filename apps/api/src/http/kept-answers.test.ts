import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { addKey } from '../clients/testing-clients.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { Admission } from './admission.js';

let world: World;
let server: TestServer;
let pace = 1;
const admission = new Admission(() => pace);
beforeAll(async () => {
  world = await openWorld();
  // What an instance writes of itself every quarter of a minute would be counted with what is asked.
  vi.useFakeTimers({ toFake: ['setInterval'] });
  server = await openServer(world.orm, {}, { admission });
  vi.useRealTimers();
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const query = '{ proposals(first: 1, orderBy: REFERENCE_ASC) { totalCount edges { node { reference } } } }';
const ask = async (path: '/graphql' | '/staff/graphql', headers = {}) =>
  (await server.ask(path, query, { headers })).body.data;
const statements = (path: '/graphql' | '/staff/graphql', headers = {}) =>
  world.statements(() => ask(path, headers));

let later = 0;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  // The first answer is Apollo's.
  await ask('/graphql');
  // What the test before kept is over, however soon this one comes.
  vi.advanceTimersByTime((later += 60_000));
});
afterEach(() => vi.useRealTimers());

test('many who ask the same at one moment are one statement', async () => {
  expect(await world.statements(() => Promise.all(Array.from({ length: 20 }, () => ask('/graphql'))))).toBe(
    1,
  );
  expect(await statements('/graphql')).toBe(0);
});

test('a moment later it is read again', async () => {
  expect(await statements('/graphql')).toBe(1);
  vi.advanceTimersByTime(1_001);
  expect(await statements('/graphql')).toBe(1);
});

test('AZ-20: whoever says who they are, and staff, get their own', async () => {
  await ask('/graphql');
  const headers = await addKey(world.orm);
  await ask('/graphql', headers);
  // Whose key it is, and the answer.
  expect(await statements('/graphql', headers)).toBe(2);
  await ask('/staff/graphql');
  const [first, second] = [await statements('/staff/graphql'), await statements('/staff/graphql')];
  expect(first).toBeGreaterThan(0);
  expect(second).toBe(first);
});

test('what was written here is seen at once', async () => {
  const card = '{ commitment(reference: "ma-nap-2-c14") { activities { id percent } } }';
  const first = async () => {
    const { body } = await server.ask('/graphql', card);
    return (body.data as { commitment: { activities: { id: string; percent: number | null }[] } }).commitment
      .activities[0]!;
  };
  await first();
  const { id, percent } = await first();
  expect(percent).toBeNull();
  const report = `mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { activity { id } } }`;
  const input = { id, version: 1, reportedOn: '2022-06-30', status: 'IN_PROGRESS', percent: 40 };
  const headers = await server.signIn('secretariat');
  const { body } = await server.ask('/staff/graphql', report, { variables: { input }, headers });
  expect(body.errors).toBeUndefined();
  expect(await first()).toEqual({ id, percent: 40 });
});

describe('where there is no room', () => {
  beforeEach(() => Promise.all(Array.from({ length: 10 }, () => admission.enter('first'))));
  afterEach(() => Array.from({ length: 10 }, () => admission.leave('first')));

  test('what is kept is given all the same, for ten seconds though it is read no more', async () => {
    admission.leave('first');
    const first = await ask('/graphql');
    await admission.enter('first');
    expect(first).toBeTruthy();
    expect(await ask('/graphql')).toEqual(first);
    vi.advanceTimersByTime(9_000);
    expect(await ask('/graphql')).toEqual(first);
    vi.advanceTimersByTime(1_500);
    const { status, body } = await server.ask('/graphql', query);
    expect(status).toBe(503);
    expect(body.errors![0]!.extensions).toMatchObject({ code: 'RATE_LIMITED', field: 'load' });
  });

  test('what was never asked has to come again', async () => {
    const { status } = await server.ask('/graphql', query.replace('first: 1', 'first: 2'));
    expect(status).toBe(503);
  });

  test('who works waits longer than who looks', async () => {
    const headers = await server.signIn('secretariat');
    const answer = server.ask('/staff/graphql', query, { headers });
    expect((await server.ask('/graphql', query.replace('first: 1', 'first: 3'))).status).toBe(503);
    admission.leave('first');
    expect((await answer).status).toBe(200);
    await admission.enter('first');
  });
});

test('where more comes than there is time for a share of those who look is read, and twenty a second; whoever has a key, and who works, all the same', async () => {
  const headers = await addKey(world.orm);
  const staff = await server.signIn('secretariat');
  pace = 0.25;
  const all = async (path: '/graphql' | '/staff/graphql', of = {}) => {
    const answers: number[] = [];
    for (let n = 0; n < 40; n++) answers.push((await server.ask(path, query, { headers: of })).status);
    return answers.filter((status) => status === 200);
  };
  try {
    // The clock stands still: the twenty of a second, and a quarter of those who come.
    expect((await all('/graphql')).length).toBeOneOf([29, 30]);
    expect(await all('/graphql', headers)).toHaveLength(40);
    expect(await all('/staff/graphql', staff)).toHaveLength(40);
  } finally {
    pace = 1;
  }
});
