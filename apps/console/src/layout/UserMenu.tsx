import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import LogoutIcon from '@mui/icons-material/Logout';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMe } from '../access/useMe';
import { Address } from '../text/Address';
import { DirIcon } from './DirIcon';
import { MembershipName } from '../users/MembershipName';

export function UserMenu() {
  const translate = useTranslate();
  const logout = useLogout();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (me === null) return null;
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={translate('ra.auth.user_menu')}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountCircleIcon />
      </IconButton>
      <Popover
        disablePortal
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('ra.auth.user_menu') } }}
      >
        <Box sx={{ p: 2, maxWidth: 340 }}>
          <Typography component="p" variant="subtitle2">
            {me.name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            <Address>{me.email}</Address>
          </Typography>
          {me.memberships
            .filter(({ isCurrent }) => isCurrent)
            .map((membership) => (
              <Typography key={membership.id} variant="body2">
                <MembershipName membership={membership} />
              </Typography>
            ))}
          <Button
            fullWidth
            variant="outlined"
            component={Link}
            to="/account"
            onClick={() => setAnchor(null)}
            sx={{ marginBlockStart: 1.5 }}
          >
            {translate('account.title')}
          </Button>
          <Button
            fullWidth
            variant="outlined"
            color="inherit"
            startIcon={<DirIcon icon={LogoutIcon} />}
            onClick={() => logout({}, undefined, false)}
            sx={{ marginBlockStart: 1.5 }}
          >
            {translate('ra.auth.logout')}
          </Button>
        </Box>
      </Popover>
    </>
  );
}
