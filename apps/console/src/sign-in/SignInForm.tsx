import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import type { SignInRefusal } from '../api/session';
import { SignInError, StepOwed } from './SignInError';

/** `onOwed`: the password is right, and a second factor is to come. */
export function SignInForm({ onOwed }: { onOwed: () => void }) {
  const translate = useTranslate();
  const login = useLogin();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      await login({ email: email.trim(), password });
    } catch (error) {
      if (error instanceof StepOwed) return onOwed();
      if (!(error instanceof SignInError)) throw error;
      setRefusal(error.refusal);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form onSubmit={submit}>
      {refusal && (
        <Alert severity="error" sx={{ marginBlockEnd: 1 }}>
          {translate(`signIn.refusals.${refusal.code}`, {
            smart_count: Math.ceil((refusal.retryAfterSeconds ?? 60) / 60),
          })}
        </Alert>
      )}
      <TextField
        id="email"
        type="email"
        label={translate('ra.auth.email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        required
        autoFocus
        autoComplete="username"
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
      <TextField
        id="password"
        type="password"
        label={translate('ra.auth.password')}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        required
        autoComplete="current-password"
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
      <Button
        type="submit"
        variant="contained"
        size="large"
        fullWidth
        disabled={busy}
        sx={{ marginBlockStart: 1.5 }}
      >
        {translate('ra.auth.sign_in')}
      </Button>
    </form>
  );
}
