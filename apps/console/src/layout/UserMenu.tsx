import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import LogoutIcon from '@mui/icons-material/Logout';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { useMe } from '../access/useMe';
import { Address } from '../text/Address';
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
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountCircleIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Box component="li" role="none" sx={{ paddingInline: 2, paddingBlock: 1, maxWidth: 320 }}>
          <Typography variant="subtitle2">{me.name}</Typography>
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
        </Box>
        <Divider component="li" role="none" />
        <MenuItem onClick={() => logout({}, undefined, false)}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {translate('ra.auth.logout')}
        </MenuItem>
      </Menu>
    </>
  );
}
