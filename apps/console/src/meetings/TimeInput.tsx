import TextField from '@mui/material/TextField';

type TimeInputProps = { id: string; label: string; value: string; onChange: (time: string) => void };

/** A time of the day, `HH:MM`; typed, as the browser's own field ignores the page's language. */
export function TimeInput({ id, label, value, onChange }: TimeInputProps) {
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      placeholder="09:30"
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ htmlInput: { dir: 'ltr', maxLength: 5, autoComplete: 'off' } }}
    />
  );
}
