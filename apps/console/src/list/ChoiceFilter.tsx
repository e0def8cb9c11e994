import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useFilter } from './useFilter';

const SEVERAL = 'several';

export type Choice = { id: string; name: string };

type ChoiceFilterProps = {
  source: string;
  label: string;
  choices: Choice[];
  /** The api takes a list here; the filter offers one at a time. */
  many?: boolean;
};

/** Narrows the list to one value of a field, or to all. */
export function ChoiceFilter({ source, label, choices, many = false }: ChoiceFilterProps) {
  const translate = useTranslate();
  const [value, setValue] = useFilter<string | string[]>(source);
  const chosen = Array.isArray(value) ? value : value ? [value] : [];
  // A link of the home page may ask for several states at once; the filter says so instead of naming one.
  const several = chosen.length > 1;
  return (
    <TextField
      id={`filter-${source}`}
      select
      label={label}
      value={several ? SEVERAL : choices.some(({ id }) => id === chosen[0]) ? chosen[0] : ''}
      onChange={({ target }) => setValue(many && target.value ? [target.value] : target.value)}
      margin="none"
      sx={{ width: { xs: '100%', sm: 190 } }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true, notched: true } }}
    >
      <MenuItem value="">{translate('list.all')}</MenuItem>
      {several && (
        <MenuItem value={SEVERAL} disabled>
          {translate('list.several', { smart_count: chosen.length })}
        </MenuItem>
      )}
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
