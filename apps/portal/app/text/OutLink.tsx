import type { ReactNode } from 'react';

/** A link to where somebody else writes: it vouches for nothing there, and what is there gets no hold of this page. */
export function OutLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={to} rel="nofollow ugc noopener">
      {children}
    </a>
  );
}
