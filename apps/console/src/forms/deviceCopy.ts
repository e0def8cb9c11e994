import { remember } from '../device/remember';

/** What is written in parts or at length, so that closing the page must not lose it. */
type Written = 'card' | 'minutes';

/** Under the person's own name: somebody else at the same desk neither reads nor sends it. */
const keyOf = (what: Written, person: string, reference: string) => `iltizam.${what}.${person}.${reference}`;

/** What an earlier visit typed and could not send; null where there is nothing that can be read. */
export function readDeviceCopy(what: Written, person: string, reference: string): object | null {
  try {
    const copy: unknown = JSON.parse(localStorage.getItem(keyOf(what, person, reference)) ?? 'null');
    return typeof copy === 'object' ? copy : null;
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing or has no room: the person is told that the text lives in the page alone. */
export function writeDeviceCopy(
  what: Written,
  person: string,
  reference: string,
  copy: object | null,
): boolean {
  if (copy !== null) return remember(keyOf(what, person, reference), JSON.stringify(copy));
  try {
    localStorage.removeItem(keyOf(what, person, reference));
    return true;
  } catch {
    return false;
  }
}
