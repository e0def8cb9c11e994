import { useEffect } from 'react';

/** Somebody who has touched nothing for this long is not there, and their session may end as any other. */
const IDLE_MS = 5 * 60_000;

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** When somebody last moved the pointer or pressed a key on this page. */
let lastSign = Date.now();
const sign = () => {
  lastSign = Date.now();
};

/** Is the reader there? What asks the server by itself stops where they are not. */
const isHere = (): boolean => !document.hidden && Date.now() - lastSign < IDLE_MS;

export function useIsHere(): () => boolean {
  useEffect(() => {
    sign();
    for (const name of signs) window.addEventListener(name, sign, { passive: true });
    return () => signs.forEach((name) => window.removeEventListener(name, sign));
  }, []);
  return isHere;
}
