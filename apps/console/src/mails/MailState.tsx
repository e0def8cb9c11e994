import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useServerMode } from '../layout/useServerMode';
import { Instant } from '../text/Day';
import type { MailRow } from './mailRow';

/** Where it stands, and since or until when. Without a mail server there is no next attempt. */
export function MailState({ mail: { state, sentAt, dueAt } }: { mail: MailRow }) {
  const translate = useTranslate();
  const sendsMails = useServerMode()?.sendsMails;
  return (
    <>
      {translate(`mails.states.${state}`)}
      {sentAt && (
        <Typography variant="body2" color="textSecondary">
          <Instant value={sentAt} />
        </Typography>
      )}
      {dueAt && sendsMails && (
        <Typography variant="body2" color="textSecondary">
          {translate('mails.next')} <Instant value={dueAt} />
        </Typography>
      )}
    </>
  );
}
