import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMay } from '../access/useMay';
import { query } from '../api/client';
import { ModerationCount } from './moderation.documents';

/** The way to what citizens sent and nobody reads yet; not there while nothing waits. */
export function ModerationLink() {
  const translate = useTranslate();
  const may = useMay()('Query.moderationQueue');
  const { data: count = 0 } = useQuery({
    queryKey: ['moderation', 'count'],
    queryFn: async () => (await query(ModerationCount, {})).moderationQueue.totalCount,
    enabled: may,
  });
  if (count === 0) return null;
  return (
    <Button component={Link} to="/moderation" size="small" sx={{ justifySelf: 'start' }}>
      {translate('moderation.open', { smart_count: count })}
    </Button>
  );
}
