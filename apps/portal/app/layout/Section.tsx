import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: ReactNode;
  children: ReactNode;
}

/** A part of a page that can be linked to and is announced by its heading. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
