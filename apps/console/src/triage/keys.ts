import { digitOf, letterOf, type KeyPress } from '../keyboard/keyPress';

/** Every key of the triage screen. Letters only where QWERTY, AZERTY and the Arabic board have the same cap. */
export const commands = [
  'admit',
  'duplicate',
  'refuse',
  'ask',
  'refer',
  'later',
  'next',
  'previous',
  'select',
  'selectRange',
  'institution',
  'theme',
  'note',
  'recuse',
  'undo',
  'mine',
  'search',
  'help',
] as const;
export type Command = (typeof commands)[number];

const digits: Readonly<Record<number, Command>> = {
  1: 'admit',
  2: 'duplicate',
  3: 'refuse',
  4: 'ask',
  5: 'refer',
};

const letters: Readonly<Record<string, Command>> = {
  H: 'later',
  J: 'next',
  K: 'previous',
  X: 'select',
  I: 'institution',
  T: 'theme',
  N: 'note',
  R: 'recuse',
  U: 'undo',
  D: 'mine',
};

/** The command a single key stands for, none while a modifier other than shift is held. */
export function commandOf(press: KeyPress): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  if (press.key === 'ArrowDown') return 'next';
  if (press.key === 'ArrowUp') return 'previous';
  // Written with shift on some boards, without on others: what is written counts, not the shift.
  if (press.key === '?' || press.key === '؟') return 'help';
  if (press.key === '/') return 'search';
  const digit = digitOf(press);
  if (digit !== null) return digits[digit] ?? null;
  const letter = letterOf(press);
  if (letter === 'X' && press.shiftKey) return 'selectRange';
  return letter === null || press.shiftKey ? null : (letters[letter] ?? null);
}

/** Ctrl+Z or Cmd+Z, by the letter: Z moves on AZERTY. Not a single key, so it stays when those are off. */
export const isUndo = (press: KeyPress): boolean =>
  (press.ctrlKey || press.metaKey) && !press.shiftKey && !press.altKey && letterOf(press) === 'Z';

/** What a screen reader is told of each command's key, in the notation of `aria-keyshortcuts`. */
export const shortcuts: Readonly<Record<Command, string>> = {
  admit: '1',
  duplicate: '2',
  refuse: '3',
  ask: '4',
  refer: '5',
  later: 'H',
  next: 'J ArrowDown',
  previous: 'K ArrowUp',
  select: 'X',
  selectRange: 'Shift+X',
  institution: 'I',
  theme: 'T',
  note: 'N',
  recuse: 'R',
  undo: 'U Control+Z',
  mine: 'D',
  search: '/',
  help: '?',
};

/** The key as it is drawn on a button. */
export const keyLabel = (command: Command): string =>
  command === 'selectRange' ? 'Shift+X' : (shortcuts[command].split(' ')[0] ?? '');
