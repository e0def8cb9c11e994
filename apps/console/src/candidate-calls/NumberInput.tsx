import TextField from '@mui/material/TextField';

type NumberInputProps = {
  id: string;
  label: string;
  value: string;
  onChange: (typed: string) => void;
  helperText?: string;
  error?: boolean;
};

/** A small whole number, kept as it is typed; the browser's number field loses what it cannot read. */
export function NumberInput({ id, label, value, onChange, helperText, error }: NumberInputProps) {
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      helperText={helperText}
      error={error}
      slotProps={{ htmlInput: { inputMode: 'numeric', dir: 'ltr', maxLength: 3 } }}
    />
  );
}
