import fixture from '@iltizam/domain/arabic.fixture.json' with { type: 'json' };
import { arNorm, inAscii } from '@iltizam/domain/arabic';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const inSql = async (values: string[], done = 'ar_norm'): Promise<string[]> => {
  const { rows } = await sql<{ text: string }>`
    select ${sql.ref(done)}(v) as text from unnest(${values}::text[]) with ordinality as t(v, n) order by n`.execute(
    readerOf(world.orm.em.fork()),
  );
  return rows.map(({ text }) => text);
};

const samples = fixture.pairs.flatMap((pair) => [pair.a, pair.b]);

test('folds every text of the shared fixture as it says', async () => {
  expect(await inSql(samples.map((sample) => sample.text))).toEqual(samples.map((sample) => sample.folded));
});

/** The scripts people write here; for others the two Unicode tables may be of different years. */
const scripts = [
  [0x20, 0x24f],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0xfb50, 0xfbb1],
  [0xfe70, 0xfefc],
] as const;
const letter = fc.oneof(
  fc.constantFrom(
    ...Array.from('أإآٱاةهىيیكکگڭفڤپبچجءؤئ\u064B\u0651\u0640 ٠١۳ABÉéœ\t\n\u200F\u00A0\uFDFA\uFEFB'),
  ),
  ...scripts.map(([from, to]) =>
    fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code)),
  ),
);

test('agrees with its twin on whatever people may type', async () => {
  const texts = fc.sample(fc.string({ unit: letter, maxLength: 40 }), 500);
  expect(await inSql(texts)).toEqual(texts.map(arNorm));
  expect(await inSql(texts, 'in_ascii')).toEqual(texts.map(inAscii));
});
