import SearchIcon from '@mui/icons-material/Search';
import Button from '@mui/material/Button';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { KeyCap } from '../keyboard/KeyCap';
import { isCovered, letterOf } from '../keyboard/keyPress';

const Finder = lazy(() => import('./Finder').then((module) => ({ default: module.Finder })));

/** Opens the finder, as Ctrl+K or Cmd+K does on every page. */
export function FinderButton() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    if (letterOf(event) !== 'K' || isCovered()) return;
    event.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <Button
        color="inherit"
        sx={{ minWidth: 40, columnGap: 1 }}
        aria-label={translate('finder.title')}
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <SearchIcon fontSize="small" />
        <KeyCap>Ctrl+K</KeyCap>
      </Button>
      {open && (
        <Suspense>
          <Finder onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
