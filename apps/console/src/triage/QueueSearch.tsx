import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { KeyCap } from '../keyboard/KeyCap';
import { shortcuts } from './keys';
import { useSingleKeys } from '../keyboard/keySwitch';
import { useTriageContext } from './TriageContext';

/** A pause in typing this long sends the search. */
const PAUSE_MS = 300;

/** Words in any language; the server folds Arabic spellings. Enter gives the keys back to the screen. */
export function QueueSearch() {
  const translate = useTranslate();
  const { filters, changeFilter } = useTriageContext();
  const single = useSingleKeys();
  const sought = filters.q ?? '';
  const [typed, setTyped] = useState(sought);
  const [taken, setTaken] = useState(sought);
  if (taken !== sought) {
    setTaken(sought);
    setTyped(sought);
  }
  useEffect(() => {
    if (typed === sought) return;
    const timer = setTimeout(() => changeFilter({ q: typed.trim() || null }), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <TextField
      id="triage-search"
      type="search"
      margin="none"
      label={translate('ra.action.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.querySelector('input')?.blur();
      }}
      slotProps={{
        htmlInput: { dir: 'auto', 'aria-keyshortcuts': shortcuts.search, maxLength: 200 },
        input: {
          endAdornment: single && <KeyCap>/</KeyCap>,
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
