import { useQuery } from '@tanstack/react-query';
import { query } from '../api/client';
import { SuggestedDueOn } from './queue.documents';

/** The last day to answer where nobody says otherwise: in working days, by the server's holidays; null until it is known. */
export const useDueOn = (): string | null =>
  useQuery({
    queryKey: ['triage', 'dueOn'],
    queryFn: async () => (await query(SuggestedDueOn, {})).suggestedDueOn,
    staleTime: 10 * 60_000,
  }).data ?? null;
