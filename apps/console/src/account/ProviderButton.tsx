import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { askAuth, type AuthRefusal } from '../api/session';
import { useServerMode } from '../layout/useServerMode';
import { AuthRefused } from '../sign-in/AuthRefused';

const outcomes = ['taken', 'unknown', 'refused', 'away'];

/** The way through the identity provider, where the installation has one: to come in, or to link the own account. */
export function ProviderButton({ link = false }: { link?: boolean }) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  if (!useServerMode()?.identityProvider) return null;
  const outcome = search.get('oidc') ?? '';
  const go = async () => {
    const answer = await askAuth<{ url: string }>('oidc', { link });
    if ('value' in answer) window.location.assign(answer.value.url);
    else setRefusal(answer.refusal);
  };
  return (
    <>
      {outcomes.includes(outcome) && (
        <Alert severity="warning" sx={{ marginBlockStart: 1 }}>
          {translate(`account.provider.${outcome}`)}
        </Alert>
      )}
      <AuthRefused refusal={refusal} />
      <Button fullWidth={!link} variant="outlined" onClick={() => void go()} sx={{ marginBlockStart: 1 }}>
        {translate(link ? 'account.provider.link' : 'account.provider.enter')}
      </Button>
    </>
  );
}
