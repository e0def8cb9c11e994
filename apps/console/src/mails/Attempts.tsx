import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Code } from '../text/Code';
import type { MailRow } from './mailRow';

/** How often the mail server was asked, and what it said last. */
export function Attempts({ mail: { attempts, failure } }: { mail: MailRow }) {
  const translate = useTranslate();
  return (
    <>
      {translate('mails.attempts', { smart_count: attempts })}
      {failure && (
        <Typography variant="body2" color="textSecondary">
          {translate('mails.failure')} <Code>{failure}</Code>
        </Typography>
      )}
    </>
  );
}
