import Box from '@mui/material/Box';
import { visuallyHidden } from './visuallyHidden';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { pageTitle } from './pageTitle';

/** The page that was shown last, in whichever frame: triage brings one of its own. */
let shown: string | null = null;

/** After a navigation the window is renamed, the page is announced and the keyboard starts at its content. */
export function RouteAnnouncer() {
  const translate = useTranslate();
  const title = useSyncExternalStore(pageTitle.subscribe, pageTitle.get);
  const { pathname } = useLocation();
  const product = translate('app.name');

  useEffect(() => {
    document.title = title ? `${title} | ${product}` : product;
  }, [title, product]);

  useEffect(() => {
    const former = shown;
    shown = pathname;
    if (former === null || former === pathname) return;
    document.getElementById('main-content')?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <Box role="status" sx={visuallyHidden}>
      {title}
    </Box>
  );
}
