import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense, useEffect, useEffectEvent, useState } from 'react';
import { later } from '../layout/later';
import { useTranslate } from 'react-admin';
import { KeyCap } from '../keyboard/KeyCap';
import { visuallyHidden } from '../layout/visuallyHidden';
import { isCovered, letterOf } from '../keyboard/keyPress';

const Finder = later(() => import('./Finder').then((module) => ({ default: module.Finder })));

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
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <SearchIcon fontSize="small" />
        <Box component="span" sx={visuallyHidden}>
          {translate('finder.title')}
        </Box>
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
