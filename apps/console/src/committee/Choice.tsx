import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

type ChoiceProps<T extends string> = {
  id: string;
  label: string;
  value: T;
  options: readonly T[];
  name: (option: T) => string;
  onChange: (option: T) => void;
};

/** One of a closed list of the domain, in the reader's words. */
export function Choice<T extends string>({ id, label, value, options, name, onChange }: ChoiceProps<T>) {
  return (
    <TextField
      id={id}
      select
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value as T)}
    >
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {name(option)}
        </MenuItem>
      ))}
    </TextField>
  );
}
