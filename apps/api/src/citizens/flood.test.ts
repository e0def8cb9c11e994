import { formLimits } from '@iltizam/domain/public-forms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmNewest, queue, sendOne } from '../proposals/testing-portal.js';
import { openWorld, type World } from '../testing/world.js';
import { solved } from './testing-citizens.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Sent = Awaited<ReturnType<typeof sendOne>>;

/** So many proposals, from these networks in turn, as many at once as the tests' few connections carry. */
async function flood(
  many: number,
  network: (n: number) => string,
  meanwhile: () => Promise<unknown>,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  while (sent.length < many) {
    if (sent.length === many / 2) await meanwhile();
    const begun = sent.length;
    sent.push(
      ...(await Promise.all(
        Array.from({ length: 50 }, (_, n) => sendOne(world.visitor({ network: network(begun + n) }))),
      )),
    );
  }
  return sent;
}

/** Somebody sends a proposal from a network of their own, opens the link, and the proposal is received. */
async function honest(network: string): Promise<void> {
  const proof = await solved(world, 'PROPOSAL');
  const { errors, email } = await sendOne(world.visitor({ network }), { guard: { proof } });
  expect(errors).toEqual([]);
  expect((await confirmNewest(world, email)).data.confirmLink.reference).toMatch(/^ma-nap-3-p/u);
}

const rows = async (text: string, values: unknown[] = []): Promise<number> => {
  const counted: { n: number }[] = await world.orm.em
    .fork()
    .execute(`select count(*)::int as n ${text}`, values);
  return counted[0]!.n;
};

test('AB-01: a thousand proposals from one network are held off, and an honest one gets through meanwhile', async () => {
  const sent = await flood(
    1_000,
    () => 'attacker',
    () => honest('library'),
  );
  expect(sent.filter(({ errors }) => errors.length === 0)).toHaveLength(formLimits.slow.points);
  const refused = sent.flatMap(({ errors }) => errors);
  expect(refused).toHaveLength(1_000 - formLimits.slow.points);
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['RATE_LIMITED']));
});

test('AB-01: from two hundred networks nothing is refused or lost: mails wait their turn, and triage sees none of it', async () => {
  const received = await rows('from proposal');
  const many = formLimits.all.points + 100;
  const sent = await flood(
    many,
    (n) => `home ${n % 200}`,
    async () => {
      await honest('school');
      const { data, errors } = await world.as('secretariat').run(queue);
      expect(errors).toEqual([]);
      // The two honest ones, and no other.
      expect(data.moderationQueue.totalCount).toBe(2);
    },
  );
  expect(sent.filter(({ errors }) => errors.length > 0)).toEqual([]);
  const theirs = `from mail m join citizen c on c.id = m.citizen_id where c.email = any(?::text[])`;
  const emails = [`{${sent.map(({ email }) => email).join(',')}}`];
  expect(await rows(theirs, emails)).toBe(many);
  const later = `and m.due_at > m.created_at + interval '10 minutes'`;
  expect(await rows(`${theirs} ${later}`, emails)).toBeGreaterThan(0);
  expect(await rows('from proposal')).toBe(received + 1);
});
