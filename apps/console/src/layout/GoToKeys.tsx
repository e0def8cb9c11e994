import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMe } from '../access/useMe';
import { hear } from '../keyboard/goTo';
import { isCovered, isWriting } from '../keyboard/keyPress';
import { useSingleKeys } from '../keyboard/keySwitch';
import { pagesFor } from './pages';

/** G and then P, C or D: proposals, commitments, dashboard, as far as somebody may open them; from every page, before the page's own keys. */
export function GoToKeys() {
  const navigate = useNavigate();
  const operations = useMe()?.operations ?? [];
  const single = useSingleKeys();
  const since = useRef<number | null>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!single || event.repeat || isCovered() || isWriting(event.target)) return;
    const heard = hear(since.current, event, Date.now());
    since.current = heard.since;
    if (!heard.isTaken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const page = pagesFor(operations).find(({ to }) => to === heard.path);
    if (page) void navigate(page.to);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return null;
}
