import SearchIcon from '@mui/icons-material/Search';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { useFilter } from './useFilter';

/** A pause in typing this long sends the search. */
const PAUSE_MS = 350;

type TextFilterProps = { source: string; label: string };

/** Narrows the list by what is typed, after a pause. */
export function TextFilter({ source, label }: TextFilterProps) {
  const [sought, setSought] = useFilter<string>(source);
  const [typed, setTyped] = useState(sought ?? '');

  const [taken, setTaken] = useState(sought);

  // A filter that is changed elsewhere, as by "clear filters", changes the field too.
  if (taken !== sought) {
    setTaken(sought);
    setTyped(sought ?? '');
  }

  useEffect(() => {
    if (typed === (sought ?? '')) return;
    const timer = setTimeout(() => setSought(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return (
    <TextField
      id={`filter-${source}`}
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      margin="none"
      sx={{ width: { xs: '100%', sm: 260 } }}
      slotProps={{
        htmlInput: { dir: 'auto' },
        input: {
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
