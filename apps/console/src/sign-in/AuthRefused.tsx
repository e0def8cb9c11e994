import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { AuthRefusal } from '../api/session';

/** Why it was refused, in the reader's language; what is kept and what to do stand in the same sentence. */
export function AuthRefused({ refusal }: { refusal: AuthRefusal | null }) {
  const translate = useTranslate();
  if (refusal === null) return null;
  const { code, facts, retryAfterSeconds } = refusal;
  return (
    <Alert severity="error" sx={{ marginBlockEnd: 1 }}>
      {code === 'RATE_LIMITED'
        ? translate('signIn.refusals.RATE_LIMITED', {
            smart_count: Math.ceil((retryAfterSeconds ?? 60) / 60),
          })
        : translate(`password.refusals.${facts?.why ?? code}`, {
            _: translate('password.refusals.UNREACHABLE'),
          })}
    </Alert>
  );
}
