import type { DeviceCopy } from './draftKeeper';

/** Under the person's own name: somebody else at the same desk neither reads nor sends it. */
const keyOf = (person: string, reference: string) => `iltizam.card.${person}.${reference}`;

/** What an earlier visit typed and could not send; null where there is nothing that can be read. */
export function readDeviceCopy(person: string, reference: string): DeviceCopy | null {
  const stored = localStorage.getItem(keyOf(person, reference));
  if (stored === null) return null;
  try {
    const copy = JSON.parse(stored) as DeviceCopy;
    return typeof copy.typed === 'object' && copy.typed !== null ? copy : null;
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing or has no room: the person is told that the text lives in the page alone. */
export function writeDeviceCopy(person: string, reference: string, copy: DeviceCopy | null): boolean {
  try {
    if (copy === null) localStorage.removeItem(keyOf(person, reference));
    else localStorage.setItem(keyOf(person, reference), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}
