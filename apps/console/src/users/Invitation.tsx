import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { UserRecordFragment } from '../generated/graphql';
import { formatInstant } from '../i18n/format';
import { useLanguage } from '../i18n/useLanguage';
import { InviteUser } from './user.documents';

/** Where somebody stands who has chosen no password yet. */
export function Invitation({ user }: { user: UserRecordFragment }) {
  const translate = useTranslate();
  const language = useLanguage();
  const invite = useCommand(InviteUser, { done: 'users.invitation.sent' });
  if (user.hasPassword || user.disabled) return null;
  return (
    <>
      {invite.error && <ErrorNotice error={invite.error} />}
      <Typography variant="body2" sx={{ marginBlockStart: 1 }}>
        {user.invitedUntil
          ? translate('users.invitation.waiting', { until: formatInstant(user.invitedUntil, language) })
          : translate('users.invitation.over')}
      </Typography>
      <Button
        variant="outlined"
        disabled={invite.isPending}
        onClick={() => invite.mutate({ id: user.id, version: user.version })}
        sx={{ marginBlockStart: 1 }}
      >
        {translate('users.invitation.again')}
      </Button>
    </>
  );
}
