import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { save, written } from './testing-portal.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('a draft that is begun in several windows at once is one draft; a key that is none begins nothing', async () => {
  const draft = { plan: 'ma-nap-3', language: 'AR', theme: 'service-digitalisation' };
  const key = randomBytes(32).toString('base64url');
  const titles = [1, 2, 3, 4, 5].map((at) => `${written.title} ${at}`);
  const saved = await Promise.all(
    titles.map((title, at) =>
      world.visitor({ network: `w${at}` }).run(save, { input: { ...draft, key, title } }),
    ),
  );
  expect(saved.flatMap(({ errors }) => errors)).toEqual([]);
  const last = await world.public.run(save, { input: { ...draft, key } });
  expect(titles).toContain(last.data.saveProposalDraft.title);
  const none = await world.public.run(save, { input: { ...draft, key: 'short' } });
  expect(none.errors).toMatchObject([{ code: 'INVALID_INPUT', field: 'key' }]);
});
