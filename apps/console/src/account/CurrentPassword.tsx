import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

type CurrentPasswordProps = { id: string; value: string; onChange: (value: string) => void };

/** Asked before anything that opens the account is changed. */
export function CurrentPassword({ id, value, onChange }: CurrentPasswordProps) {
  const translate = useTranslate();
  return (
    <TextField
      id={id}
      type="password"
      label={translate('account.current')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      required
      autoComplete="current-password"
      slotProps={{ htmlInput: { dir: 'ltr' } }}
    />
  );
}
