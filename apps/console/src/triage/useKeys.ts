import { useEffect, useEffectEvent } from 'react';
import { digitOf, isCovered, isWriting } from '../keyboard/keyPress';
import { useSingleKeys } from '../keyboard/keySwitch';
import { commandOf, isUndo, type Command } from './keys';

type Handlers = {
  onCommand: (command: Command) => void;
  onUndo: () => void;
  onEscape: () => void;
};

/** Listens for the screen's keys: not while somebody writes, nor under a dialog. Escape leaves a field first. */
export function useKeys({ onCommand, onUndo, onEscape }: Handlers): void {
  const single = useSingleKeys();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isCovered()) return;
    const writing = isWriting(event.target);
    if (event.key === 'Escape') {
      if (writing && event.target instanceof HTMLElement) event.target.blur();
      else onEscape();
      return;
    }
    if (writing) return;
    if (isUndo(event)) {
      event.preventDefault();
      return onUndo();
    }
    const command = single ? commandOf(event) : null;
    // A key held down walks through the queue; it does not decide forty proposals.
    if (command === null || (event.repeat && command !== 'next' && command !== 'previous')) return;
    event.preventDefault();
    onCommand(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Keys of an open panel come before the screen's; what `onKey` takes (true) goes no further. */
export function usePanelKeys(onKey: (event: KeyboardEvent) => boolean): void {
  const single = useSingleKeys();
  const take = useEffectEvent((event: KeyboardEvent) => {
    // Characters can be switched off; Enter and Backspace write nothing and stay.
    if (!single && event.key.length === 1) return;
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isCovered() || isWriting(event.target) || !onKey(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => take(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** The digits of a numbered list, from 1. */
export const usePanelDigits = (onDigit: (digit: number) => boolean): void =>
  usePanelKeys((event) => {
    const digit = digitOf(event);
    return digit !== null && digit > 0 && onDigit(digit);
  });
