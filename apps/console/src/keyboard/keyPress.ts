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
