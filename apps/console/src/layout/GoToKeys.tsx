import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { hear } from '../keyboard/goTo';
import { isCovered, isWriting } from '../keyboard/keyPress';
import { useSingleKeys } from '../keyboard/keySwitch';

/** G and then P, C or D: proposals, commitments, home; from every page, before the page's own keys. */
export function GoToKeys() {
  const navigate = useNavigate();
  const single = useSingleKeys();
  const since = useRef<number | null>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!single || event.repeat || isCovered() || isWriting(event.target)) return;
    const heard = hear(since.current, event, Date.now());
    since.current = heard.since;
    if (!heard.isTaken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (heard.path !== null) void navigate(heard.path);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return null;
}
