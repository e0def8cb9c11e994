import TextField from '@mui/material/TextField';

type DecimalInputProps = {
  id: string;
  label: string;
  value: string;
  onChange: (typed: string) => void;
  helperText?: string;
  error?: boolean;
};

/** A number typed with a comma, a point or Arabic digits; the browser's number field refuses two of the three. */
export function DecimalInput({ id, label, value, onChange, helperText, error }: DecimalInputProps) {
  return (
    <TextField
      id={id}
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      helperText={helperText}
      error={error}
      slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
    />
  );
}
