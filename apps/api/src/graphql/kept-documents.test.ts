import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { ownDocuments } from '../testing/own-documents.js';
import { keptDocuments, LONGEST, MOST_CHARACTERS } from './kept-documents.js';

const textOf = (n: number, length = 1_000): string => `{ a${n} }`.padEnd(length);

test('GQ-18: as many characters of documents are kept as are allowed; what is used again stays', async () => {
  const kept = keptDocuments();
  const all = (MOST_CHARACTERS / 1_000) * 2;
  for (let n = 0; n < all; n++) {
    await kept.set(String(n), parse(textOf(n)));
    await kept.get('0');
  }
  const held = await Promise.all(Array.from({ length: all }, (_, n) => kept.get(String(n))));
  expect(held.filter(Boolean)).toHaveLength(MOST_CHARACTERS / 1_000);
  expect([held[0], held[1], held.at(-1)].map(Boolean)).toEqual([true, false, true]);
});

test('GQ-18: one that is mostly blanks pushes out nothing, and is not kept', async () => {
  const kept = keptDocuments();
  await kept.set('short', parse(textOf(1)));
  await kept.set('long', parse(textOf(2, LONGEST + 1)));
  expect([await kept.get('short'), await kept.get('long')].map(Boolean)).toEqual([true, false]);
});

test('all that the console and the portal ask has room', () => {
  const lengths = ownDocuments().map(({ text }) => text.length);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(MOST_CHARACTERS * 0.9);
  expect(Math.max(...lengths)).toBeLessThan(LONGEST);
});
