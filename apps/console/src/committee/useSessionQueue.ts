import { useQuery } from '@tanstack/react-query';
import { query } from '../api/client';
import { SessionQueue } from './committee.documents';

/** What was sent to the session and is on no agenda. */
export const useSessionQueue = () =>
  useQuery({
    queryKey: ['committee', 'queue'],
    queryFn: async () => (await query(SessionQueue, {})).sessionQueue,
  });
