import { contentKeys } from '@iltizam/domain/content-texts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Text {
  key: string;
  version: number;
  text: Record<'ar' | 'fr' | 'en', string | null>;
}
const read = async (variables: Record<string, unknown> = {}): Promise<Text[]> =>
  (
    await world.public.run(
      `query ($keys: [ContentKey!], $history: Boolean) {
        contentTexts(keys: $keys, history: $history) { key version text { ar fr en } } }`,
      variables,
    )
  ).data.contentTexts;
const text = { ar: 'كلمات جديدة.', fr: 'Des mots nouveaux.', en: 'New words.' };
const save = (account: string, input: Record<string, unknown> = {}) =>
  world
    .as(account)
    .run(
      `mutation ($input: SaveContentTextInput!) { saveContentText(input: $input) { contentText { version savedBy } } }`,
      { input: { key: 'ABOUT', version: 1, text, ...input } },
    );

test('the product comes with every text in three languages, each in its own letters', async () => {
  const texts = await read();
  expect(texts.map(({ key }) => key)).toEqual([...contentKeys]);
  for (const { key, text: words } of texts) {
    for (const latin of [words.fr, words.en]) expect(latin, key).not.toMatch(/\p{Script=Arabic}/u);
    const lengths = [words.ar, words.fr, words.en].map((said) => said?.length ?? 0);
    expect(Math.max(...lengths) / Math.min(...lengths), key).toBeLessThan(2);
    expect(words.ar?.split('\n\n').length, key).toBe(words.fr?.split('\n\n').length);
  }
});

test('a new version is read at once, the former one stays', async () => {
  const { data } = await save('secretariat');
  expect(data.saveContentText.contentText).toMatchObject({ version: 2, savedBy: expect.any(String) });
  expect(await read({ keys: ['ABOUT'] })).toEqual([{ key: 'ABOUT', version: 2, text }]);
  expect((await read({ keys: ['ABOUT'], history: true })).map(({ version }) => version)).toEqual([2, 1]);
  expect((await save('secretariat')).errors).toMatchObject([
    { code: 'STALE_VERSION', facts: { yours: 1, current: 2 } },
  ]);
});

test('a text that lacks a language is refused, and nobody else writes', async () => {
  expect((await save('secretariat', { key: 'PRIVACY', text: { ...text, fr: ' ' } })).errors).toMatchObject([
    { code: 'INVALID_INPUT', field: 'text.fr', facts: { why: 'missing' } },
  ]);
  for (const account of ['member.civil', 'officer.justice', 'admin'])
    expect((await save(account)).errors, account).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});
