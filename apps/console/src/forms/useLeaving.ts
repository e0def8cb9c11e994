import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router-dom';

/**
 * Holds somebody back who leaves a page on which something is written and not sent: inside the console by a question
 * of ours, and by the browser's own where the window is closed. Whoever has sent it lets themselves go first.
 */
export function useLeaving(unsaved: boolean) {
  const sent = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !sent.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!sent.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return { blocker, letGo: () => void (sent.current = true) };
}

export type Leaving = ReturnType<typeof useLeaving>;
