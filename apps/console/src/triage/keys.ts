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

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>;

const ASCII = /^[\x20-\x7e]$/;
const LETTER = /^Key([A-Z])$/;
const DIGIT = /^(?:Digit|Numpad)(\d)$/;

/** By the place on the board: AZERTY writes `&` and Arabic boards may write `١` where 1 is. */
export function digitOf({ code }: Pick<KeyPress, 'code'>): number | null {
  const digit = DIGIT.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** By what the key writes where that is Latin, else by its place: an Arabic board writes `ت` on J. */
export function letterOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string | null {
  if (ASCII.test(key)) return /[a-z]/i.test(key) ? key.toUpperCase() : null;
  return key.length === 1 ? (LETTER.exec(code)?.[1] ?? null) : null;
}

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

const WRITING =
  'textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox], [role=listbox], [role=menu]';
const NOT_WRITTEN_IN = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'range']);

/** Is somebody writing there, or choosing from an open list? Then keys are letters, not commands. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return !NOT_WRITTEN_IN.has(target.type);
  return target.closest(WRITING) !== null;
}

/** A dialog, drawer or menu lies over the screen: what is under it does not move. */
export const isCovered = (): boolean =>
  document.querySelector(
    '[role=dialog][aria-modal=true], [role=presentation].MuiModal-root:not([aria-hidden=true])',
  ) !== null;
