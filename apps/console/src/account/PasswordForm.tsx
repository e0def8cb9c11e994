import Button from '@mui/material/Button';
import { useState, type FormEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { askAuth, type AuthRefusal } from '../api/session';
import { Section } from '../record/Section';
import { AuthRefused } from '../sign-in/AuthRefused';
import { NewPasswordFields } from '../sign-in/NewPasswordFields';
import { CurrentPassword } from './CurrentPassword';

const nothing = { password: '', repeated: '' };

export function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState(nothing);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.password !== typed.repeated) return;
    setBusy(true);
    const answer = await askAuth('account/password', { current, password: typed.password });
    setBusy(false);
    setRefusal('refusal' in answer ? answer.refusal : null);
    if ('refusal' in answer) return;
    setCurrent('');
    setTyped(nothing);
    notify('account.passwordChanged', { type: 'success' });
    onChanged();
  };
  return (
    <Section title={translate('account.password')}>
      <form onSubmit={submit}>
        <AuthRefused refusal={refusal} />
        <CurrentPassword id="current-password" value={current} onChange={setCurrent} />
        <NewPasswordFields value={typed} onChange={setTyped} />
        <Button type="submit" variant="contained" disabled={busy} sx={{ marginBlockStart: 1 }}>
          {translate('password.choose.button')}
        </Button>
      </form>
    </Section>
  );
}
