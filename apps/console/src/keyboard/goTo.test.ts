import { expect, test } from 'vitest';
import { hear } from './goTo';
import type { KeyPress } from './keyPress';

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});
const G = press('g', 'KeyG');

test.each([
  [press('p', 'KeyP'), '/proposals'],
  [press('c', 'KeyC'), '/commitments'],
  [press('d', 'KeyD'), '/dashboard'],
  // On an Arabic board, by the place of the letter.
  [press('ح', 'KeyP'), '/proposals'],
])('G and then a letter lead to its page', (second, path) => {
  const { since, isTaken } = hear(null, G, 1000);
  expect(isTaken).toBe(true);
  expect(hear(since, second, 1400)).toEqual({ since: null, path, isTaken: true });
});

test('the letter alone, too late, or after something else leads nowhere', () => {
  const nothing = { since: null, path: null, isTaken: false };
  expect(hear(null, press('d', 'KeyD'), 1000)).toEqual(nothing);
  expect(hear(1000, press('d', 'KeyD'), 3000)).toEqual(nothing);
  expect(hear(1000, press('x', 'KeyX'), 1100)).toEqual(nothing);
});

test('nothing is heard under a modifier, which the browser has for itself', () => {
  expect(hear(null, press('g', 'KeyG', { ctrlKey: true }), 1000).isTaken).toBe(false);
  expect(hear(1000, press('P', 'KeyP', { shiftKey: true }), 1100).isTaken).toBe(false);
});
