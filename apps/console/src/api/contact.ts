import { remember } from '../device/remember';

/**
 * The moment of the last answer from the server, shared between this browser's tabs: from it the
 * console knows when an idle session is about to end.
 */
const STORAGE_KEY = 'iltizam.lastContact';

let last = Date.now();

export function noteContact(now = Date.now()): void {
  last = now;
  remember(STORAGE_KEY, String(now));
}

export const lastContact = (): number => Math.max(last, Number(localStorage.getItem(STORAGE_KEY) ?? 0));
