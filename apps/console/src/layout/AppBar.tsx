import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { HelpButton } from '../content/HelpButton';
import { FinderButton } from '../finder/FinderButton';
import { LanguageMenu } from './LanguageMenu';
import { pageTitle } from './pageTitle';
import { UserMenu } from './UserMenu';

export function AppBar({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate();
  const title = useSyncExternalStore(pageTitle.subscribe, pageTitle.get);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        paddingBlock: 1,
        paddingInline: { xs: 1, md: 3 },
        bgcolor: 'background.paper',
        borderBlockEnd: '1px solid',
        borderColor: 'divider',
      }}
    >
      <IconButton
        aria-label={translate('ra.action.open_menu')}
        onClick={onMenu}
        sx={{ display: { md: 'none' } }}
      >
        <MenuIcon />
      </IconButton>
      <Typography
        variant="h1"
        sx={{ flex: 1, minWidth: 0, fontSize: { xs: '1.05rem', md: '1.25rem' }, overflowWrap: 'anywhere' }}
      >
        {title}
      </Typography>
      <HelpButton />
      <FinderButton />
      <LanguageMenu />
      <UserMenu />
    </Box>
  );
}
