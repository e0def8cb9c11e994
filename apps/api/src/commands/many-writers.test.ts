import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { openWorld, type World } from '../testing/world.js';

const WRITERS = Number(process.env['WRITERS'] ?? 10);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('RE-09: many write on one card at once, each again until it is done: all of them count', async ({
  annotate,
}) => {
  const cards = cardSteps(world);
  const { reference, version } = await cards.draft('Quarante');
  let conflicts = 0;
  const writeOne = async (writer: number): Promise<void> => {
    for (;;) {
      const { version: seen } = await cards.read(reference);
      const account = writer % 2 === 0 ? 'officer.justice' : 'secretariat';
      const input = { reference, version: seen, problem: { fr: `de ${writer}` } };
      const { errors } = await cards.update(account, input);
      if (errors.length === 0) return;
      expect(errors.map(({ code }) => code)).toEqual(['STALE_VERSION']);
      conflicts++;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeOne(writer)));
  expect((await cards.read(reference)).version).toBe(version + WRITERS);
  const [counted]: { writers: number; done: number }[] = await world.orm.em.fork().execute(
    `select count(distinct x ->> 'after')::int as writers, count(*)::int as done
     from audit_event, jsonb_array_elements(changes) x
     where reference = ? and x ->> 'field' = 'problem.fr' and operation = 'Mutation.updateCommitment' and outcome = 'DONE'`,
    [reference],
  );
  expect(counted).toEqual({ writers: WRITERS, done: WRITERS });
  await annotate(`${WRITERS} of ${WRITERS} counted, ${conflicts} conflicts`, 'figure');
});
