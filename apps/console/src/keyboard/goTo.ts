import { letterOf, type KeyPress } from './keyPress';

/** Where a letter leads that follows G; `label` is a key of the catalogue. */
export const goToPlaces = [
  { keys: 'G P', letter: 'P', path: '/proposals', label: 'resources.proposals.list' },
  { keys: 'G C', letter: 'C', path: '/commitments', label: 'resources.commitments.list' },
  { keys: 'G D', letter: 'D', path: '/dashboard', label: 'dashboard.title' },
] as const;

/** The second letter counts this long after G. */
const TOGETHER_MS = 1_500;

type Heard = { since: number | null; path: string | null; isTaken: boolean };

/** What a key means after what was heard before: the first of two, a place, or nothing of ours. */
export function hear(since: number | null, press: KeyPress, now: number): Heard {
  const nothing: Heard = { since: null, path: null, isTaken: false };
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey || press.isComposing) return nothing;
  const letter = letterOf(press);
  if (letter === 'G') return { since: now, path: null, isTaken: true };
  const path = goToPlaces.find((place) => place.letter === letter)?.path ?? null;
  if (since === null || now - since > TOGETHER_MS || path === null) return nothing;
  return { since: null, path, isTaken: true };
}
