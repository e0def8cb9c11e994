import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { cardSteps, refusals, type Seen } from './testing-cards.js';

let world: World;
let cards: ReturnType<typeof cardSteps>;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
});
afterAll(() => world.close());

const begin = async (): Promise<Seen> => {
  const { reference, version } = await cards.draft('Au départ', {
    title: { fr: 'Au départ', ar: 'البداية' },
  });
  return { reference, version };
};

test('two people save the same card: the second is told both sides, who changed it and when', async () => {
  const seen = await begin();
  expect(refusals(await cards.update('secretariat', { ...seen, title: { fr: 'Le mien' } }))).toEqual([]);

  const mine = { title: { fr: 'Le tien' }, problem: { fr: 'Un problème' } };
  const second = await cards.update('officer.justice', { ...seen, ...mine });
  expect(second.errors).toMatchObject([
    {
      code: 'STALE_VERSION',
      field: 'version',
      facts: { yours: seen.version, current: seen.version + 1 },
      conflict: {
        current: {
          version: seen.version + 1,
          title: { ar: null, fr: 'Le mien', en: null, original: 'FR' },
          problem: null,
          changes: [
            { field: 'title', by: 'كتابة اللجنة 1', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u) },
          ],
        },
        yours: { version: seen.version, ...mine },
      },
    },
  ]);

  const stands = { version: seen.version + 1, title: { ar: null, fr: 'Le mien' }, problem: null };
  expect(await cards.read(seen.reference)).toMatchObject(stands);
});

test('of two that save at the same moment exactly one is written', async () => {
  const seen = await begin();
  const save = (who: string, title: string) => cards.update(who, { ...seen, title: { fr: title } });
  const answers = await Promise.all([save('officer.justice', 'Un'), save('secretariat', 'Deux')]);
  expect(answers.flatMap(refusals)).toEqual([['STALE_VERSION', 'version']]);
  expect((await cards.read(seen.reference)).version).toBe(seen.version + 1);
});

test('who may not write is not told what stands there', async () => {
  const seen = await begin();
  const stale = { ...seen, version: seen.version + 5, title: { fr: 'X' } };
  const { errors } = await cards.update('member.civil', stale);
  expect(errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect(errors[0]?.conflict).toBeUndefined();
});
