import TextField from '@mui/material/TextField';

type NumberInputProps = {
  id: string;
  label: string;
  value: string;
  onChange: (typed: string) => void;
  helperText?: string;
  error?: boolean;
  /** Of a whole number, at most so many; left out, it may have decimals. */
  digits?: number;
};

/** A number typed with a comma, a point or Arabic digits; the browser's number field refuses two of the three. */
export function NumberInput({ id, label, value, onChange, helperText, error, digits }: NumberInputProps) {
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={helperText}
      error={error}
      slotProps={{
        htmlInput: { inputMode: digits === undefined ? 'decimal' : 'numeric', dir: 'ltr', maxLength: digits },
      }}
    />
  );
}
