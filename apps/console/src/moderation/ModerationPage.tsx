import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { mayOpen } from '../access/operations';
import { useMe } from '../access/useMe';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { AccessDenied } from '../layout/AccessDenied';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { ModerationCard } from './ModerationCard';
import { ModerationQueue } from './moderation.documents';

/** What citizens sent through the portal and nobody else reads yet: each is let appear, or not, by a person. */
export default function ModerationPage() {
  const translate = useTranslate();
  const me = useMe();
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('moderation.title')} />
      {me === null && <LoadingPage />}
      {me && (mayOpen(me.operations, 'moderation', 'list') ? <Waiting /> : <AccessDenied />)}
    </Box>
  );
}

function Waiting() {
  const translate = useTranslate();
  const [places, setPlaces] = useState<(string | null)[]>([null]);
  const after = places.at(-1);
  const { data, error, refetch } = useQuery({
    queryKey: ['moderation', 'queue', after],
    queryFn: () => query(ModerationQueue, { after }),
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const { edges, pageInfo, totalCount } = data.moderationQueue;
  return (
    <>
      <Typography sx={{ maxWidth: '70ch' }}>{translate('moderation.lead')}</Typography>
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {translate('moderation.waiting', { smart_count: totalCount })}
      </Typography>
      {edges.map(({ node }) => (
        <ModerationCard key={node.id} item={node} onStale={() => void refetch()} />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {places.length > 1 && (
          <Button onClick={() => setPlaces([null])}>{translate('moderation.fromOldest')}</Button>
        )}
        {pageInfo.hasNextPage && (
          <Button onClick={() => setPlaces([...places, pageInfo.endCursor])}>
            {translate('ra.navigation.next')}
          </Button>
        )}
      </Box>
    </>
  );
}
