import { expect, test } from 'vitest';
import { digitOf, letterOf, type KeyPress } from '../keyboard/keyPress';
import { commandOf, commands, isUndo, shortcuts } from './keys';

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

test.each([
  ['1', 'Digit1', 'admit'],
  ['&', 'Digit1', 'admit'],
  ['١', 'Digit1', 'admit'],
  ['1', 'Numpad1', 'admit'],
  ['é', 'Digit2', 'duplicate'],
  ['"', 'Digit3', 'refuse'],
  ["'", 'Digit4', 'ask'],
  ['(', 'Digit5', 'refer'],
  ['j', 'KeyJ', 'next'],
  ['J', 'KeyJ', 'next'],
  ['ت', 'KeyJ', 'next'],
  ['ن', 'KeyK', 'previous'],
  ['ا', 'KeyH', 'later'],
  ['ع', 'KeyU', 'undo'],
  ['ق', 'KeyR', 'recuse'],
  ['ى', 'KeyN', 'note'],
  ['ArrowDown', 'ArrowDown', 'next'],
  ['ArrowUp', 'ArrowUp', 'previous'],
  ['/', 'Slash', 'search'],
  ['?', 'Slash', 'help'],
  ['؟', 'Slash', 'help'],
])('%s on %s is %s, whatever board writes it', (key, code, command) => {
  expect(commandOf(press(key, code))).toBe(command);
});

test('a letter is what it writes: on a board that moves J, the place of J does nothing', () => {
  expect(letterOf({ key: 'h', code: 'KeyJ' })).toBe('H');
  expect(commandOf(press('c', 'KeyJ'))).toBeNull();
});

test('what is written with shift is read as written', () => {
  expect(commandOf(press('?', 'Comma', { shiftKey: true }))).toBe('help');
  expect(commandOf(press('/', 'Period', { shiftKey: true }))).toBe('search');
  expect(commandOf(press('1', 'Digit1', { shiftKey: true }))).toBe('admit');
  expect(commandOf(press('X', 'KeyX', { shiftKey: true }))).toBe('selectRange');
  expect(commandOf(press('ء', 'KeyX', { shiftKey: false }))).toBe('select');
  expect(commandOf(press('J', 'KeyJ', { shiftKey: true }))).toBeNull();
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
  'with %o no single key is a command',
  (more) => {
    for (const [key, code] of [
      ['1', 'Digit1'],
      ['j', 'KeyJ'],
      ['ArrowDown', 'ArrowDown'],
      ['?', 'Slash'],
    ] as const)
      expect(commandOf(press(key, code, more))).toBeNull();
  },
);

test('undo is the Z that is written, and no other', () => {
  expect(isUndo(press('z', 'KeyW', { ctrlKey: true }))).toBe(true);
  expect(isUndo(press('ئ', 'KeyZ', { metaKey: true }))).toBe(true);
  expect(isUndo(press('w', 'KeyZ', { ctrlKey: true }))).toBe(false);
  expect(isUndo(press('z', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toBe(false);
  expect(isUndo(press('z', 'KeyZ'))).toBe(false);
});

test('a digit that opens nothing does nothing, and other keys are no digits', () => {
  expect(commandOf(press('9', 'Digit9'))).toBeNull();
  expect(digitOf({ code: 'KeyA' })).toBeNull();
  expect(digitOf({ code: 'Numpad7' })).toBe(7);
  for (const [key, code] of [
    ['Tab', 'Tab'],
    ['Shift', 'ShiftLeft'],
    ['Enter', 'Enter'],
    [' ', 'Space'],
    ['F1', 'F1'],
  ] as const)
    expect(commandOf(press(key, code))).toBeNull();
});

test('no two commands are told to a screen reader under the same key', () => {
  const told = commands.flatMap((command) => shortcuts[command].split(' '));
  expect(new Set(told).size).toBe(told.length);
});
