import fixture from '@iltizam/domain/arabic.fixture.json' with { type: 'json' };
import { arNorm } from '@iltizam/domain/arabic';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const inSql = async (values: string[]): Promise<string[]> => {
  const rows: { folded: string }[] = await world.orm.em.execute(
    'select ar_norm(v) as folded from unnest(?::text[]) with ordinality as t(v, n) order by n',
    [values],
  );
  return rows.map((row) => row.folded);
};

const samples = fixture.pairs.flatMap((pair) => [pair.a, pair.b]);

test('folds every text of the shared fixture as it says', async () => {
  expect(await inSql(samples.map((sample) => sample.text))).toEqual(samples.map((sample) => sample.folded));
});

test('agrees with its twin on whatever people may type', async () => {
  const letters = [...'أإآٱاةهىيیكکگڭفڤپبچجًٌَُِّْـءؤئ ٠١٢۳۴ABéÉçœ1- \t\n\u200F\u00A0\u0640', '\uFDFA', '\uFEFB', 'ﷲ'];
  const texts = fc.sample(
    fc.oneof(fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 20 })),
    500,
  ).filter((text) => !text.includes('\0'));
  expect(await inSql(texts)).toEqual(texts.map(arNorm));
});
