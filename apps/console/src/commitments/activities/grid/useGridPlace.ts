import { useId, useState, type KeyboardEvent } from 'react';
import { directions } from '../../../i18n/languages';
import { useLanguage } from '../../../i18n/useLanguage';

export type Place = { row: number; column: number };

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/**
 * Which cell the keyboard is on, and which one is being edited. Arrows move as they look: to the left is the next
 * column where the text runs from the right.
 */
export function useGridPlace(rows: number, columns: number) {
  const rtl = directions[useLanguage()] === 'rtl';
  const id = useId();
  const cellId = (row: number, column: number) => `${id}-${row}-${column}`;
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [edited, setEdited] = useState<{ place: Place; typed: string | null } | null>(null);

  const go = (row: number, column: number) => {
    const next = { row: within(row, rows), column: within(column, columns) };
    setPlace(next);
    document.getElementById(cellId(next.row, next.column))?.focus();
  };

  /** Leaves the editor; the keyboard goes on in the grid. */
  const leave = (move: { rows?: number; columns?: number } = {}) => {
    setEdited(null);
    const { row, column } = place;
    // The cell is drawn again before it can be focused.
    requestAnimationFrame(() => go(row + (move.rows ?? 0), column + (move.columns ?? 0)));
  };

  const onKeyDown = (event: KeyboardEvent, editable: boolean) => {
    const { row, column } = place;
    const ahead = rtl ? -1 : 1;
    const moves: Record<string, () => void> = {
      ArrowUp: () => go(row - 1, column),
      ArrowDown: () => go(row + 1, column),
      ArrowLeft: () => go(row, column - ahead),
      ArrowRight: () => go(row, column + ahead),
      Home: () => go(event.ctrlKey ? 0 : row, 0),
      End: () => go(event.ctrlKey ? rows - 1 : row, columns - 1),
    };
    const move = event.altKey || event.metaKey ? undefined : moves[event.key];
    const edits = editable && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (move) move();
    else if (edits && (event.key === 'Enter' || event.key === 'F2')) setEdited({ place, typed: null });
    else if (edits && event.key.length === 1 && event.key !== ' ') setEdited({ place, typed: event.key });
    else if (edits && event.key === 'Delete') setEdited({ place, typed: '' });
    else return;
    event.preventDefault();
  };

  return {
    cellId,
    place,
    edited,
    setPlace,
    edit: (at: Place) => (setPlace(at), setEdited({ place: at, typed: null })),
    leave,
    onKeyDown,
  };
}
