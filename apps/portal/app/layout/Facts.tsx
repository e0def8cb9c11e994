import type { ReactNode } from 'react';

/** The short facts of a record, by name. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

/** One fact. What is not known is left out, not shown as empty. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children == null || children === false) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
