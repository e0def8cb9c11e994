import { useQuery } from '@tanstack/react-query';
import { query } from '../api/client';
import { CalledSessions } from './committee.documents';

/** The session that is under way, else the one that is called next; null where none is, undefined until it is known. */
export function useNextSession() {
  const { data } = useQuery({
    queryKey: ['committee', 'called'],
    queryFn: async () => (await query(CalledSessions, {})).committee?.sessions ?? [],
  });
  if (data === undefined) return undefined;
  // The latest stands first: of those that are called the last is the next.
  return (
    data.find(({ state }) => state === 'OPEN') ?? data.findLast(({ state }) => state === 'CONVENED') ?? null
  );
}
