import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import type { CreatePortal } from './portal.routes.js';

let world: World;
let server: TestServer;
let poor: TestServer;

/** What is written by path, in order; it goes on when the test says so. */
let written: string[];
let held: Map<string, PromiseWithResolvers<void>>;
beforeEach(() => {
  written = [];
  held = new Map();
});

/** A portal of files and one page: a file is named by its path alone. */
const createPortal: CreatePortal = () => ({
  async handle(request, { share }) {
    const { pathname } = new URL(request.url);
    if (pathname === '/page') return new Response('a page');
    const file = await share(pathname, async () => {
      written.push(pathname);
      await held.get(pathname)?.promise;
      return Buffer.from(`${pathname} ${written.length}`);
    });
    if (!('status' in file)) return new Response(new Uint8Array(file));
    const { status, retryAfterSeconds } = file;
    return new Response('', { status, headers: { 'Retry-After': String(retryAfterSeconds) } });
  },
});

beforeAll(async () => {
  world = await openWorld();
  const trustedProxies = ['loopback'];
  server = await openServer(world.orm, { trustedProxies }, { portal: createPortal });
  poor = await openServer(
    world.orm,
    { trustedProxies, anonymousCostPerHour: 30_000 },
    { portal: createPortal },
  );
});
afterAll(async () => {
  await server.close();
  await poor.close();
  await world.close();
});

interface Answer {
  status: number;
  retryAfter: string | null;
  text: string;
}

/** From a network of its own: `203.0.113.<network>`. */
async function take(path: string, network: number, from = server): Promise<Answer> {
  const answer = await from.fetch(path, { headers: { 'x-forwarded-for': `203.0.113.${network}` } });
  return {
    status: answer.status,
    retryAfter: answer.headers.get('retry-after'),
    text: await answer.text(),
  };
}

/** Somebody asks for a file, which is being written when this resolves. */
async function begin(path: string, network: number): Promise<{ answer: Promise<Answer>; go: () => void }> {
  const hold = Promise.withResolvers<void>();
  held.set(path, hold);
  const answer = take(path, network);
  await expect.poll(() => written).toContain(path);
  return { answer, go: hold.resolve };
}

test('two files are written at once, one for each network; others are asked to come back, and pages are drawn meanwhile', async () => {
  const first = await begin('/a', 1);
  expect(await take('/b', 1)).toMatchObject({ status: 503, retryAfter: '3' });
  const second = await begin('/b', 2);
  expect(await take('/c', 3)).toMatchObject({ status: 503, retryAfter: '3' });
  expect(await take('/page', 1)).toMatchObject({ status: 200, text: 'a page' });
  first.go();
  second.go();
  expect((await first.answer).status).toBe(200);
  expect((await second.answer).status).toBe(200);
  expect((await take('/c', 1)).status).toBe(200);
  expect(written).toEqual(['/a', '/b', '/c']);
});

test('who asks for what is being written waits for the same file, as long as few do; others are asked to come back', async () => {
  const first = await begin('/same', 1);
  let turnedAway = 0;
  const others = [1, 1, 2, 3, 4, 5].map(async (network, at) => {
    const answer = await take(`/same?x=${at}`, network);
    if (answer.status === 503) turnedAway++;
    return answer;
  });
  await expect.poll(() => turnedAway).toBe(3);
  first.go();
  const { text } = await first.answer;
  const given = (await Promise.all(others)).filter(({ status }) => status !== 503);
  expect(given).toEqual(Array.from({ length: 3 }, () => ({ status: 200, retryAfter: null, text })));
  expect(written).toEqual(['/same']);
});

test('a file is given again whatever else its address says, until something is published', async () => {
  const { text } = await take('/kept', 1);
  for (const [at, network] of [1, 1, 2].entries())
    expect(await take(`/kept?x=${at}`, network)).toMatchObject({ status: 200, text });
  expect(written).toEqual(['/kept']);
  const card = await world.public.run('{ commitment(reference: "ma-nap-2-c14") { activities { id } } }');
  const { id } = card.data.commitment.activities[0];
  const { errors } = await world
    .as('secretariat')
    .run('mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { activity { id } } }', {
      input: { id, version: 1, reportedOn: '2022-06-30', status: 'IN_PROGRESS', percent: 40 },
    });
  expect(errors).toEqual([]);
  // A change is told when no older one is under way in the database.
  let asked = 0;
  await expect.poll(async () => (await take(`/kept?y=${asked++}`, 1)).text).not.toBe(text);
  expect(written).toEqual(['/kept', '/kept']);
});

test('each that is written is paid for from the hour’s budget; what is kept, and what was not written, is not', async () => {
  expect((await take('/paid', 11, poor)).status).toBe(200);
  const refused = await take('/more', 11, poor);
  expect(refused.status).toBe(429);
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);
  expect((await take('/paid?x=1', 11, poor)).status).toBe(200);
  expect((await take('/more', 12, poor)).status).toBe(200);
  expect(written).toEqual(['/paid', '/more']);
});

test('a file that fails is asked for again by those who waited, and is written anew', async () => {
  const first = await begin('/failing', 1);
  let turnedAway = 0;
  const others = [2, 3, 4, 5].map(async (network) => {
    const { status } = await take(`/failing?x=${network}`, network);
    turnedAway++;
    return status;
  });
  // The fourth is turned away: three wait.
  await expect.poll(() => turnedAway).toBe(1);
  held.get('/failing')!.reject(new Error('no room'));
  expect((await first.answer).status).toBe(500);
  expect(await Promise.all(others)).toEqual([503, 503, 503, 503]);
  held.clear();
  expect(await take('/failing?x=3', 1)).toMatchObject({ status: 200 });
});
