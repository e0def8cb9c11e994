import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import type { UserRecordFragment } from '../generated/graphql';
import { Section } from '../record/Section';
import { Period } from '../text/Day';
import { EndMembership } from './user.documents';
import { MembershipDialog } from './MembershipDialog';
import { MembershipName } from './MembershipName';

/** What the person may do, from when to when. Rights end with the membership, at the next request. */
export function Memberships({ user }: { user: UserRecordFragment }) {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const end = useCommand(EndMembership, { done: 'users.memberships.ended' });
  return (
    <Section
      title={translate('users.memberships.title')}
      action={
        <Button startIcon={<AddIcon />} variant="outlined" onClick={() => setAdding(true)}>
          {translate('users.memberships.add')}
        </Button>
      }
    >
      {end.error && <ErrorNotice error={end.error} />}
      {user.memberships.length === 0 && (
        <Typography color="textSecondary">{translate('users.memberships.none')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {user.memberships.map((membership) => (
          <Box
            component="li"
            key={membership.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1,
              alignItems: 'center',
              justifyContent: 'space-between',
              paddingBlock: 1,
              opacity: membership.isCurrent ? 1 : 0.8,
            }}
          >
            <Box>
              <Typography sx={{ fontWeight: membership.isCurrent ? 600 : 400 }}>
                <MembershipName membership={membership} />
              </Typography>
              <Typography variant="body2" color="textSecondary">
                <Period startsOn={membership.validFrom} endsOn={membership.validTo} />
              </Typography>
            </Box>
            {membership.isCurrent && (
              <Button
                color="error"
                disabled={end.isPending}
                onClick={() =>
                  end.mutate({ user: user.id, version: user.version, membership: membership.id })
                }
                aria-label={translate('users.memberships.endOf', {
                  role: translate(`roles.${membership.role}`),
                })}
              >
                {translate('users.memberships.end')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {adding && <MembershipDialog user={user} onClose={() => setAdding(false)} />}
    </Section>
  );
}
