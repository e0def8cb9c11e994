import type { ReactNode } from 'react';

/** How far along something is. Drawn as a shape beside the word, never by colour alone. */
export type Tone = 'waiting' | 'going' | 'done' | 'refused' | 'quiet';

export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
