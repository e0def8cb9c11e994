import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { askAuth, type AuthRefusal } from '../api/session';
import { AuthRefused } from '../sign-in/AuthRefused';
import { CodeField } from './CodeField';
import type { Confirmed } from './passkey';

type NewTotp = { secret: string; picture: { size: number; path: string } };
type AddAppProps = { current?: string; onDone: (recoveryCodes: string[] | null) => void };

/** An app on the phone: its picture is photographed, or its key typed, and its first code shown. */
export function AddApp({ current, onDone }: AddAppProps) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const begun = useQuery({
    queryKey: ['newTotp'],
    queryFn: () => askAuth<NewTotp>('enrol/totp', { current }),
    staleTime: Infinity,
    gcTime: 0,
  }).data;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await askAuth<Confirmed>('enrol/totp/confirm', { code, current });
    setBusy(false);
    setCode('');
    setRefusal('refusal' in answer ? answer.refusal : null);
    if ('value' in answer) onDone(answer.value.recoveryCodes);
  };
  if (!begun) return null;
  if ('refusal' in begun) return <AuthRefused refusal={begun.refusal} />;
  const { secret, picture } = begun.value;
  return (
    <form onSubmit={submit}>
      <Typography gutterBottom>{translate('secondFactor.app.scan')}</Typography>
      <Box
        component="svg"
        role="img"
        aria-label={translate('secondFactor.app.picture')}
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        sx={{ display: 'block', width: 200, height: 200, marginInline: 'auto', bgcolor: '#fff' }}
      >
        <path d={picture.path} fill="#000" />
      </Box>
      <Typography variant="body2">{translate('secondFactor.app.typed')}</Typography>
      <Typography sx={{ marginBlockEnd: 1, overflowWrap: 'anywhere' }}>
        <bdi dir="ltr">
          <code>{secret.replaceAll(/.{4}(?=.)/g, '$& ')}</code>
        </bdi>
      </Typography>
      <AuthRefused refusal={refusal} />
      <CodeField label={translate('secondFactor.field.TOTP')} value={code} onChange={setCode} />
      <Button type="submit" variant="contained" disabled={busy} sx={{ marginBlockStart: 1 }}>
        {translate('secondFactor.app.confirm')}
      </Button>
    </form>
  );
}
