import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useLogout, useTranslate } from 'react-admin';
import { forgetMe } from '../access/me';
import { askAuth } from '../api/session';
import { Section } from '../record/Section';
import { Instant } from '../text/Day';
import type { OpenSession } from './account';

type SessionsProps = { sessions: OpenSession[]; onChanged: () => void };

/** Where the account is open now. */
export function Sessions({ sessions, onChanged }: SessionsProps) {
  const translate = useTranslate();
  const logout = useLogout();
  const end = async (session: string) => {
    await askAuth('account/end-session', { session });
    onChanged();
  };
  const endAll = async () => {
    await askAuth('account/sign-out-everywhere');
    forgetMe();
    await logout({}, '/login', false);
  };
  return (
    <Section
      title={translate('account.sessions.title')}
      action={
        <Button variant="outlined" color="error" onClick={() => void endAll()}>
          {translate('account.sessions.endAll')}
        </Button>
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sessions.map(({ id, own, createdAt, seenAt, network, userAgent }) => (
          <Box
            component="li"
            key={id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1,
              alignItems: 'center',
              justifyContent: 'space-between',
              paddingBlock: 1,
            }}
          >
            <Box sx={{ minWidth: 0, flex: '1 1 16rem' }}>
              <Typography sx={{ fontWeight: own ? 600 : 400 }}>
                {own && <>{translate('account.sessions.own')} · </>}
                <bdi dir="ltr">{network ?? '?'}</bdi>
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {translate('account.sessions.since')} <Instant value={createdAt} /> ·{' '}
                {translate('account.sessions.seen')} <Instant value={seenAt} />
              </Typography>
              {userAgent && (
                <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
                  <bdi dir="ltr">{userAgent}</bdi>
                </Typography>
              )}
            </Box>
            {!own && (
              <Button
                color="error"
                onClick={() => void end(id)}
                aria-label={translate('account.sessions.endOf', { network: network ?? '?' })}
              >
                {translate('account.sessions.end')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
