import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { signOut } from '../api/session';
import { AddApp } from './AddApp';
import { AddPasskey } from './AddPasskey';
import { RecoveryCodes } from './RecoveryCodes';

/** The first sign-in of whoever needs a second factor: it is set up before anything opens. */
export default function EnrolmentStep({ onBack }: { onBack: () => void }) {
  const translate = useTranslate();
  const login = useLogin();
  const [way, setWay] = useState<'app' | 'passkey' | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={() => void login({ entered: true })} />;
  const done = (made: string[] | null) => (made ? setCodes(made) : void login({ entered: true }));
  return (
    <>
      {way === null && <Typography gutterBottom>{translate('secondFactor.needed')}</Typography>}
      {way === 'app' && <AddApp onDone={done} />}
      {way === 'passkey' && <AddPasskey onDone={done} />}
      {way !== 'app' && (
        <Button
          fullWidth
          variant={way === null ? 'contained' : 'text'}
          onClick={() => setWay('app')}
          sx={{ marginBlockStart: 1 }}
        >
          {translate('secondFactor.app.choose')}
        </Button>
      )}
      {way !== 'passkey' && (
        <Button
          fullWidth
          variant={way === null ? 'outlined' : 'text'}
          onClick={() => setWay('passkey')}
          sx={{ marginBlockStart: 1 }}
        >
          {translate('secondFactor.passkey.choose')}
        </Button>
      )}
      <Button
        fullWidth
        color="inherit"
        onClick={() => void signOut().then(onBack)}
        sx={{ marginBlockStart: 0.5 }}
      >
        {translate('password.back')}
      </Button>
    </>
  );
}
