import { useQuery } from '@tanstack/react-query';
import { query } from '../api/client';
import { found } from '../api/found';
import { MeetingThemes } from './meeting.documents';

/** The themes of a plan, for a meeting to choose of; none before the plan is chosen. */
export function useThemes(plan: string | null) {
  const { data = [] } = useQuery({
    queryKey: ['plans', 'themes', plan],
    queryFn: async () => found((await query(MeetingThemes, { plan: plan! })).plan).themes,
    enabled: plan !== null,
  });
  return data;
}
