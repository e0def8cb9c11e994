import Box from '@mui/material/Box';
import { Suspense, useState, type ReactNode } from 'react';
import { AppBar } from './AppBar';
import { DemoBanner } from './DemoBanner';
import { GoToKeys } from './GoToKeys';
import { LookingBanner } from './LookingBanner';
import { NewVersionBanner } from './NewVersionBanner';
import { LoadingPage } from './LoadingPage';
import { RouteAnnouncer } from './RouteAnnouncer';
import { SessionWatch } from './SessionWatch';
import { Sidebar } from './Sidebar';
import { SkipLink } from './SkipLink';

/** The frame of every page: menu at the start, bar on top, the page itself in `main`. */
export function Layout({ children }: { children: ReactNode }) {
  const [menuOpen, setMenuOpen] = useState(false);
  return (
    <Box sx={{ display: 'flex', minHeight: '100vh' }}>
      <SkipLink />
      <Sidebar open={menuOpen} onClose={() => setMenuOpen(false)} />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Box component="header">
          <DemoBanner />
          <LookingBanner />
          <NewVersionBanner />
          <AppBar onMenu={() => setMenuOpen(true)} />
        </Box>
        <Box
          component="main"
          id="main-content"
          tabIndex={-1}
          sx={{ flex: 1, width: '100%', maxWidth: 1240, marginInline: 'auto', p: { xs: 2, md: 3 } }}
        >
          <Suspense fallback={<LoadingPage />}>{children}</Suspense>
        </Box>
      </Box>
      <GoToKeys />
      <RouteAnnouncer />
      <SessionWatch />
    </Box>
  );
}
