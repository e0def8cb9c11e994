import { createContext, useContext } from 'react';
import type { Triage } from './useTriage';

export const TriageContext = createContext<Triage | null>(null);

/** What the parts of the screen share. */
export function useTriageContext(): Triage {
  const triage = useContext(TriageContext);
  if (triage === null) throw new Error('Outside the triage screen');
  return triage;
}
