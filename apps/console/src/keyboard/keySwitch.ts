import { useSyncExternalStore } from 'react';
import { remember } from '../device/remember';

/** Single keys can be switched off (WCAG 2.1.4): somebody's voice or shaking hand may press them unawares. */
const STORAGE_KEY = 'iltizam.singleKeys';
const OFF = 'off';
const listeners = new Set<() => void>();

const read = (): boolean => localStorage.getItem(STORAGE_KEY) !== OFF;

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(STORAGE_KEY);
  else remember(STORAGE_KEY, OFF);
  for (const listener of listeners) listener();
}

/** Are single keys on, on this device? */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, read);
