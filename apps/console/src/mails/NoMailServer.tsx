import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import { Code } from '../text/Code';

/** Nothing is sent, and what that means: in a demonstration this page is everybody's mailbox. */
export function NoMailServer({ isDemo }: { isDemo: boolean }) {
  const translate = useTranslate();
  return (
    <Alert severity={isDemo ? 'info' : 'warning'} sx={{ marginBlockEnd: 2 }}>
      {translate('mails.noServer')} <Code>SMTP_URL</Code>.{' '}
      {translate(isDemo ? 'mails.noServerDemo' : 'mails.noServerReal')}
    </Alert>
  );
}
