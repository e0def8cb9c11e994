import HomeIcon from '@mui/icons-material/Home';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { DemoBanner } from '../layout/DemoBanner';
import { LookingBanner } from '../layout/LookingBanner';
import { NewVersionBanner } from '../layout/NewVersionBanner';
import { GoToKeys } from '../layout/GoToKeys';
import { LanguageMenu } from '../layout/LanguageMenu';
import { pageTitle } from '../layout/pageTitle';
import { RouteAnnouncer } from '../layout/RouteAnnouncer';
import { SessionWatch } from '../layout/SessionWatch';
import { SkipLink } from '../layout/SkipLink';
import { UserMenu } from '../layout/UserMenu';
import { FinderButton } from '../finder/FinderButton';

type TriageFrameProps = {
  /** What stands in the bar beside the title. */
  bar?: ReactNode;
  children: ReactNode;
};

/** The console's frame without its menu: the window is the screen's, and its columns scroll each for itself. */
export function TriageFrame({ bar, children }: TriageFrameProps) {
  const translate = useTranslate();
  const title = useSyncExternalStore(pageTitle.subscribe, pageTitle.get);
  // The frame is new with the page: the keyboard begins at its content, as after any navigation.
  useEffect(() => {
    if (document.activeElement === document.body)
      document.getElementById('main-content')?.focus({ preventScroll: true });
  }, []);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100dvh', height: { md: '100dvh' } }}>
      <SkipLink />
      <Box component="header" sx={{ flex: 'none' }}>
        <DemoBanner />
        <LookingBanner />
        <NewVersionBanner />
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 1.5,
            paddingInline: { xs: 1, sm: 2 },
            paddingBlock: 0.75,
            bgcolor: 'background.paper',
            borderBlockEnd: '1px solid',
            borderColor: 'divider',
          }}
        >
          <IconButton component={Link} to="/" aria-label={translate('app.backHome')}>
            <HomeIcon />
          </IconButton>
          <Typography variant="h1">{title}</Typography>
          <Box
            sx={{
              // On a phone the bar has a line of its own, under the title and the menus.
              order: { xs: 1, sm: 0 },
              flex: { xs: '1 1 100%', sm: 1 },
              minWidth: 0,
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              columnGap: 2,
            }}
          >
            {bar}
          </Box>
          <Box sx={{ marginInlineStart: 'auto', display: 'flex' }}>
            <FinderButton />
            <LanguageMenu />
            <UserMenu />
          </Box>
        </Box>
      </Box>
      <Box
        component="main"
        id="main-content"
        tabIndex={-1}
        sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}
      >
        {children}
      </Box>
      <GoToKeys />
      <RouteAnnouncer />
      <SessionWatch />
    </Box>
  );
}
