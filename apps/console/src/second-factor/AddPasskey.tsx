import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { AuthRefusal } from '../api/session';
import { AuthRefused } from '../sign-in/AuthRefused';
import { makePasskey } from './passkey';

type AddPasskeyProps = { current?: string; onDone: (recoveryCodes: string[] | null) => void };

/** A key the device keeps; its owner names it, to know it again when there are several. */
export function AddPasskey({ current, onDone }: AddPasskeyProps) {
  const translate = useTranslate();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    setBusy(true);
    const answer = await makePasskey(name.trim(), current);
    setBusy(false);
    setRefusal('refusal' in answer ? answer.refusal : null);
    if ('value' in answer) onDone(answer.value.recoveryCodes);
  };
  return (
    <form onSubmit={submit}>
      <Typography gutterBottom>{translate('secondFactor.passkey.explain')}</Typography>
      <AuthRefused refusal={refusal} />
      <TextField
        id="passkey-name"
        label={translate('secondFactor.passkey.name')}
        value={name}
        onChange={({ target }) => setName(target.value)}
        required
        autoFocus
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 60 } }}
      />
      <Button type="submit" variant="contained" disabled={busy} sx={{ marginBlockStart: 1 }}>
        {translate('secondFactor.passkey.make')}
      </Button>
    </form>
  );
}
