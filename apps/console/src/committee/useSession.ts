import { useQuery } from '@tanstack/react-query';
import { query } from '../api/client';
import type { SessionState } from '../generated/graphql';
import { useIsHere } from '../triage/useIsHere';
import { SessionPage } from './session.documents';

export const sessionKey = (reference: string) => ['committee', 'session', reference];

/** Votes and attendance come from many hands: how often a session is read again, by what can happen in it. */
const againMs: Partial<Record<SessionState, number>> = { OPEN: 3_000, CONVENED: 30_000, CLOSED: 30_000 };

/** A session as it stands now; null where there is none. */
export function useSession(reference: string) {
  const isHere = useIsHere();
  return useQuery({
    queryKey: sessionKey(reference),
    queryFn: async () => (await query(SessionPage, { reference })).committeeSession ?? null,
    refetchInterval: ({ state }) => isHere() && (againMs[state.data?.state ?? 'PUBLISHED'] ?? false),
  });
}
