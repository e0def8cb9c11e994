import Box from '@mui/material/Box';
import { visuallyHidden } from './visuallyHidden';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { pageTitle } from './pageTitle';

/** After a navigation the window is renamed, the page is announced and the keyboard starts at its content. */
export function RouteAnnouncer() {
  const translate = useTranslate();
  const title = useSyncExternalStore(pageTitle.subscribe, pageTitle.get);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  const product = translate('app.name');

  useEffect(() => {
    document.title = title ? `${title} | ${product}` : product;
  }, [title, product]);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('main-content')?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <Box role="status" sx={visuallyHidden}>
      {title}
    </Box>
  );
}
