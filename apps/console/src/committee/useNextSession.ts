import { nextToTake } from '@iltizam/domain/session-agenda';
import { useQuery } from '@tanstack/react-query';
import { query } from '../api/client';
import { CalledSessions } from './committee.documents';

/** All sessions, as far as choosing among those that are called needs them; undefined until they are known. */
export const useCalledSessions = () =>
  useQuery({
    queryKey: ['committee', 'called'],
    queryFn: async () => (await query(CalledSessions, {})).committee?.sessions ?? [],
  }).data;

/** The session that is under way, else the one that is held next; null where none is, undefined until it is known. */
export function useNextSession() {
  const sessions = useCalledSessions();
  return sessions && (sessions.find(({ state }) => state === 'OPEN') ?? nextToTake(sessions));
}
