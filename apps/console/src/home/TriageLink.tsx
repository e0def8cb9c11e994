import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/client';
import { planToScreen, type Plan } from '../triage/planToScreen';
import { TriageWaiting } from './home.documents';

/** The way into the day's work, with how much of it there is. */
export function TriageLink() {
  const translate = useTranslate();
  const { data: plans } = useGetList<Plan>('plans');
  const plan = plans && planToScreen(plans)?.reference;
  const { data: count } = useQuery({
    queryKey: ['triage', 'waiting', plan],
    queryFn: async () => (await query(TriageWaiting, { filter: { plan } })).triageQueue.totalCount,
    enabled: plan !== undefined,
  });
  if (count === undefined) return null;
  return (
    <Button component={Link} to="/triage" variant="contained" size="large" sx={{ justifySelf: 'start' }}>
      {translate('triage.openQueue', { smart_count: count })}
    </Button>
  );
}
