import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

export type NewPassword = { password: string; repeated: string };

type NewPasswordFieldsProps = { value: NewPassword; onChange: (value: NewPassword) => void };

/** A new password, typed twice: what is typed is not shown, and a slip would lock its owner out. */
export function NewPasswordFields({ value, onChange }: NewPasswordFieldsProps) {
  const translate = useTranslate();
  const { password, repeated } = value;
  const differ = repeated !== '' && repeated !== password;
  return (
    <>
      <TextField
        id="new-password"
        type="password"
        label={translate('password.choose.field')}
        value={password}
        onChange={({ target }) => onChange({ password: target.value, repeated })}
        required
        autoComplete="new-password"
        helperText={translate('password.choose.hint')}
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
      <TextField
        id="repeated-password"
        type="password"
        label={translate('password.choose.repeat')}
        value={repeated}
        onChange={({ target }) => onChange({ password, repeated: target.value })}
        required
        autoComplete="new-password"
        error={differ}
        helperText={differ ? translate('password.choose.differ') : undefined}
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
    </>
  );
}
