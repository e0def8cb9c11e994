import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { SecondFactorWay } from '@iltizam/domain/second-factor';
import { useState, type FormEvent } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { askAuth, signOut, type AuthAnswer, type AuthRefusal } from '../api/session';
import { AuthRefused } from '../sign-in/AuthRefused';
import { CodeField } from './CodeField';
import { showPasskey } from './passkey';

type SecondFactorStepProps = { ways: SecondFactorWay[]; onBack: () => void };

/** After the password: a code of the app, the key, or one of the codes kept for an emergency. */
export default function SecondFactorStep({ ways, onBack }: SecondFactorStepProps) {
  const translate = useTranslate();
  const login = useLogin();
  const [way, setWay] = useState<SecondFactorWay>(ways[0] ?? 'TOTP');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const show = async (asked: Promise<AuthAnswer<unknown>>) => {
    setBusy(true);
    const answer = await asked;
    setBusy(false);
    setCode('');
    setRefusal('refusal' in answer ? answer.refusal : null);
    if ('value' in answer) await login({ entered: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (way === 'PASSKEY') return void show(showPasskey());
    void show(askAuth('second-factor', way === 'TOTP' ? { totp: code } : { recoveryCode: code }));
  };
  const choose = (chosen: SecondFactorWay) => {
    setWay(chosen);
    setCode('');
    setRefusal(null);
  };
  return (
    <form onSubmit={submit}>
      <Typography gutterBottom>{translate(`secondFactor.show.${way}`)}</Typography>
      <AuthRefused refusal={refusal} />
      {way !== 'PASSKEY' && (
        <CodeField
          key={way}
          label={translate(`secondFactor.field.${way}`)}
          value={code}
          onChange={setCode}
          digits={way === 'TOTP'}
        />
      )}
      <Button
        type="submit"
        variant="contained"
        size="large"
        fullWidth
        disabled={busy}
        autoFocus={way === 'PASSKEY'}
        sx={{ marginBlockStart: 1.5 }}
      >
        {translate(way === 'PASSKEY' ? 'secondFactor.usePasskey' : 'ra.auth.sign_in')}
      </Button>
      {ways
        .filter((other) => other !== way)
        .map((other) => (
          <Button key={other} fullWidth onClick={() => choose(other)} sx={{ marginBlockStart: 0.5 }}>
            {translate(`secondFactor.instead.${other}`)}
          </Button>
        ))}
      <Button
        fullWidth
        color="inherit"
        onClick={() => void signOut().then(onBack)}
        sx={{ marginBlockStart: 0.5 }}
      >
        {translate('password.back')}
      </Button>
    </form>
  );
}
