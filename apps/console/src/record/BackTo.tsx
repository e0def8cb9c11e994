import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { DirIcon } from '../layout/DirIcon';

/** The way back to what a page belongs to, above its title. */
export function BackTo({ to, children }: { to: string; children: ReactNode }) {
  return (
    <MuiLink
      component={Link}
      to={to}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, marginBlockEnd: 1.5 }}
    >
      <DirIcon icon={ArrowBackIcon} />
      {children}
    </MuiLink>
  );
}
