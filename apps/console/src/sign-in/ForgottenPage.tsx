import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { askAuth, type AuthRefusal } from '../api/session';
import { AuthRefused } from './AuthRefused';
import { SignInFrame } from './SignInFrame';

/** Asks for a new password. The answer is the same for every address. */
export default function ForgottenPage() {
  const translate = useTranslate();
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await askAuth('reset', { email: email.trim() });
    setBusy(false);
    setSent('value' in answer);
    setRefusal('refusal' in answer ? answer.refusal : null);
  };
  return (
    <SignInFrame title={translate('password.ask.title')}>
      {sent ? (
        <Alert severity="info">{translate('password.ask.sent')}</Alert>
      ) : (
        <form onSubmit={submit}>
          <Typography gutterBottom>{translate('password.ask.explain')}</Typography>
          <AuthRefused refusal={refusal} />
          <TextField
            id="email"
            type="email"
            label={translate('ra.auth.email')}
            value={email}
            onChange={({ target }) => setEmail(target.value)}
            required
            autoComplete="username"
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
            {translate('password.ask.button')}
          </Button>
        </form>
      )}
      <Button component={Link} to="/login" sx={{ marginBlockStart: 1 }}>
        {translate('password.back')}
      </Button>
    </SignInFrame>
  );
}
