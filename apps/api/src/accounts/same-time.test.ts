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

test.for(Object.entries(ways))(
  'AU-06: %s takes as long for an address nobody has as for a known one',
  { timeout: 20_000 + SAMPLES * 2_000 },
  async ([path, askFor], { annotate }) => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const answers = new Set<string>();
    const ask = async (which: keyof typeof times, email: string) => {
      await world.orm.em.getConnection().execute('truncate rate_limit');
      const began = performance.now();
      const response = await askFor(email);
      const body = await response.text();
      times[which].push(performance.now() - began);
      // What is left of the hour's budget is another figure each time.
      answers.add(`${response.status} ${body.replace(/,"extensions":.*/u, '')}`);
    };
    // Known to the portal too, and everything has been done once.
    await ask('known', demoEmail('secretariat'));
    times.known.pop();
    for (let index = 0; index < SAMPLES; index++) {
      const both = [
        () => ask('known', demoEmail('secretariat')),
        () => ask('unknown', `nobody${index}@demo.iltizam.test`),
      ];
      // Neither kind always comes first.
      for (const next of index % 2 ? both : both.toReversed()) await next();
    }
    expect(answers.size).toBe(1);
    const difference = Math.abs(median(times.known) - median(times.unknown));
    const z = Math.abs(apart(times.known, times.unknown));
    expectWithin(difference, 5);
    expectWithin(z, ONE_IN_A_HUNDRED);
    await annotate(
      `${path}: ${SAMPLES} each, medians ${difference.toFixed(2)} ms apart, |z| ${z.toFixed(2)}`,
      'figure',
    );
  },
);
