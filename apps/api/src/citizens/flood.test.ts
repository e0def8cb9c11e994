import { formLimits } from '@iltizam/domain/public-forms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmNewest, sendOne } from '../proposals/testing-portal.js';
import { openWorld, type World } from '../testing/world.js';
import { mailedTokens, newKey, sendLink, solved } from './testing-citizens.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ask = (network: string, email: string) =>
  world.visitor({ network }).run(sendLink, {
    input: { idempotencyKey: newKey(), guard: { email, language: 'FR' } },
  });

test('AB-01: a thousand from one network are held off, and an honest one gets through meanwhile', async () => {
  const attack = Array.from({ length: 1_000 }, (_, n) => ask('attacker', `stranger${n}@example.org`));
  const proof = await solved(world, 'PROPOSAL');
  const honest = await sendOne(world.visitor({ network: 'library' }), { guard: { proof } });
  const answers = await Promise.all(attack);
  expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(formLimits.slow.points);
  expect(answers.filter(({ errors }) => errors[0]?.code === 'RATE_LIMITED')).toHaveLength(
    1_000 - formLimits.slow.points,
  );
  expect(honest.errors).toEqual([]);
  expect((await confirmNewest(world, honest.email)).data.confirmLink.reference).toMatch(/^ma-nap-3-p/u);
});

test('AB-01: from many networks at once nothing honest is lost: mails wait their turn', async () => {
  const many = formLimits.all.points + 20;
  const answers = [];
  // As many at once as the tests' few connections carry.
  for (let from = 0; from < many; from += 20)
    answers.push(
      ...(await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          ask(`home ${Math.trunc((from + n) / 2)}`, `neighbour${from + n}@example.org`),
        ),
      )),
    );
  expect(answers.every(({ errors }) => errors.length === 0)).toBe(true);
  expect(await mailedTokens(world, `neighbour${many - 1}@example.org`)).toHaveLength(1);
  const [row]: { later: number; total: number }[] = await world.orm.em.fork().execute(
    `select count(*)::int as total, count(*) filter (where m.due_at > m.created_at + interval '10 minutes')::int as later
     from mail m join citizen c on c.id = m.citizen_id where c.email like 'neighbour%'`,
  );
  expect(row!.total).toBe(many);
  expect(row!.later).toBeGreaterThanOrEqual(20);
});
