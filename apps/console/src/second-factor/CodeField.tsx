import TextField from '@mui/material/TextField';

type CodeFieldProps = { label: string; value: string; onChange: (value: string) => void; digits?: boolean };

/** A code: left to right, offered by the phone where it knows it. */
export const CodeField = ({ label, value, onChange, digits = true }: CodeFieldProps) => (
  <TextField
    id="code"
    label={label}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    required
    autoFocus
    autoComplete={digits ? 'one-time-code' : 'off'}
    slotProps={{ htmlInput: { dir: 'ltr', inputMode: digits ? 'numeric' : 'text', maxLength: 40 } }}
  />
);
