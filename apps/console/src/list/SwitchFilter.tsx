import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useFilter } from './useFilter';

/** Narrows the list to the rows for which something is true. */
export function SwitchFilter({ source, label }: { source: string; label: string }) {
  const [value, setValue] = useFilter<boolean>(source);
  return (
    <FormControlLabel
      label={label}
      control={<Switch checked={value === true} onChange={(_event, checked) => setValue(checked)} />}
    />
  );
}
