import MuiLink from '@mui/material/Link';
import type { ReactNode } from 'react';

/** A link to a place somebody named: opened beside, told nothing of us, and not recommended by us. */
export function OutLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <MuiLink href={to} target="_blank" rel="nofollow ugc noopener noreferrer">
      {children}
    </MuiLink>
  );
}
