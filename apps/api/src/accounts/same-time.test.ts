import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { expectWithin } from '../testing/measured.js';
import { openWorld, type World } from '../testing/world.js';
import { demoEmail } from './demo-accounts.js';

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

const SAMPLES = Number(process.env['SAMPLES'] ?? 5);
/** Most of the time is waiting; what they take from one another strikes both alike. */
const AT_ONCE = 3;
/** |z| of two samples a hundredth of all pairs of equal ones would exceed. */
const ONE_IN_A_HUNDRED = 2.576;

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Mann and Whitney's: how far two samples stand apart, in standard deviations. */
function apart(one: number[], other: number[]): number {
  let wins = 0;
  for (const a of one) for (const b of other) wins += a > b ? 1 : a === b ? 0.5 : 0;
  const pairs = one.length * other.length;
  return (wins - pairs / 2) / Math.sqrt((pairs * (one.length + other.length + 1)) / 12);
}

const link = `mutation ($input: SendLinkInput!) { sendLink(input: $input) { sent } }`;
/** How each is asked for, of an address. */
const ways: Record<string, (email: string) => Promise<Response>> = {
  'sign-in': (email) => server.post('/api/auth/sign-in', { email, password: 'not the password' }),
  reset: (email) => server.post('/api/auth/reset', { email }),
  'sign-up': (email) =>
    server.post('/graphql', {
      query: link,
      variables: { input: { guard: { email, language: 'FR' }, idempotencyKey: randomUUID() } },
    }),
};

type Which = 'known' | 'unknown';

/** So many of each; which comes next is chance. */
const shuffled = (samples: number): Which[] =>
  Array.from({ length: 2 * samples }, (_, index) => ({
    which: index % 2 ? ('known' as const) : ('unknown' as const),
    place: Math.random(),
  }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ which }) => which);

test.for(Object.entries(ways))(
  'AU-06: %s takes as long for an address nobody has as for a known one',
  { timeout: 20_000 + SAMPLES * 2_000 },
  async ([path, askFor], { annotate }) => {
    const times: Record<Which, number[]> = { known: [], unknown: [] };
    const answers = new Set<string>();
    let nobody = 0;
    const ask = async (which: Which): Promise<number> => {
      const email = demoEmail(which === 'known' ? 'secretariat' : `nobody${nobody++}`);
      // Nobody is told to wait, and a known address gets its mail each time.
      await world.orm.em.getConnection().execute('delete from rate_limit');
      const began = performance.now();
      const response = await askFor(email);
      const body = await response.text();
      const ms = performance.now() - began;
      // What is left of the hour's budget is another figure each time.
      answers.add(`${response.status} ${body.replace(/,"extensions":.*/u, '')}`);
      return ms;
    };
    // Known to the portal too, and everything has been done once.
    for (const which of ['known', 'unknown', 'known'] as const) await ask(which);
    const next = shuffled(SAMPLES).values();
    const measure = async () => {
      for (const which of next) times[which].push(await ask(which));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, measure));
    expect(times.known).toHaveLength(SAMPLES);
    expect(times.unknown).toHaveLength(SAMPLES);
    expect(answers.size).toBe(1);
    const difference = Math.abs(median(times.known) - median(times.unknown));
    const z = Math.abs(apart(times.known, times.unknown));
    await annotate(
      `${path}: ${SAMPLES} each, medians ${difference.toFixed(2)} ms apart, |z| ${z.toFixed(2)}`,
      'figure',
    );
    expectWithin(difference, 5);
    expectWithin(z, ONE_IN_A_HUNDRED);
  },
);
