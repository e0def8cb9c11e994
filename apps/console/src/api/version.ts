import { useSyncExternalStore } from 'react';

/** Names the program of the console the server has, in each of its answers. */
const HEADER = 'x-console-program';

let outdated = false;
const listeners = new Set<() => void>();

/** The program this page runs: its name changes with everything in it. */
const running = (): string | null =>
  document.querySelector('script[type=module][src]')?.getAttribute('src') ?? null;

/** Compares what the server has with what this page runs; while two versions are in service the last answer counts. */
export function noteVersion(answer: Response): Response {
  const served = answer.headers.get(HEADER);
  const now = served !== null && served !== running();
  if (served !== null && now !== outdated) {
    outdated = now;
    for (const listener of listeners) listener();
  }
  return answer;
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useIsOutdated = (): boolean => useSyncExternalStore(subscribe, () => outdated);
