import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import { askAuth, type AuthRefusal } from '../api/session';
import { LoadingPage } from '../layout/LoadingPage';
import { Address } from '../text/Address';
import { AuthRefused } from './AuthRefused';
import { NewPasswordFields } from './NewPasswordFields';
import { SignInFrame } from './SignInFrame';

type LinkFacts = { kind: 'INVITATION' | 'RESET'; name: string; email: string };

/** What a mailed link opens: the first password, or a new one. The token stays behind `#`, where no log sees it. */
export default function ChoosePasswordPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const token = new URLSearchParams(useLocation().hash.slice(1)).get('t') ?? '';
  const link = useQuery({
    queryKey: ['account-link', token],
    queryFn: () => askAuth<LinkFacts>('link', { token }),
    staleTime: Infinity,
  }).data;
  const [typed, setTyped] = useState({ password: '', repeated: '' });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.password !== typed.repeated) return;
    setBusy(true);
    const answer = await askAuth('password', { token, password: typed.password });
    setBusy(false);
    if ('value' in answer) return navigate('/login?chosen=1', { replace: true });
    setRefusal(answer.refusal);
  };
  if (!link) return <LoadingPage />;
  const facts = 'value' in link ? link.value : null;
  const ended = facts === null || refusal?.code === 'NOT_FOUND';
  return (
    <SignInFrame
      title={translate(facts?.kind === 'INVITATION' ? 'password.choose.invited' : 'password.choose.title')}
    >
      {ended ? (
        <>
          <Alert severity="warning">{translate('password.choose.ended')}</Alert>
          <Button component={Link} to="/forgotten" sx={{ marginBlockStart: 1 }}>
            {translate('password.forgotten')}
          </Button>
        </>
      ) : (
        <form onSubmit={submit}>
          <Typography gutterBottom>
            {translate('password.choose.of')} <bdi>{facts.name}</bdi> · <Address>{facts.email}</Address>
          </Typography>
          <AuthRefused refusal={refusal} />
          <input type="hidden" name="username" autoComplete="username" value={facts.email} />
          <NewPasswordFields value={typed} onChange={setTyped} />
          <Button
            type="submit"
            variant="contained"
            size="large"
            fullWidth
            disabled={busy}
            sx={{ marginBlockStart: 1.5 }}
          >
            {translate('password.choose.button')}
          </Button>
        </form>
      )}
    </SignInFrame>
  );
}
