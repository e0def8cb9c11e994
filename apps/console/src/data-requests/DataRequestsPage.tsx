import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { DataRequestCard } from './DataRequestCard';
import { DataRequests } from './data-request.documents';

/** What people asked about their own data, and the answers they wait for. */
export default function DataRequestsPage() {
  const translate = useTranslate();
  const [places, setPlaces] = useState<(string | null)[]>([null]);
  const after = places.at(-1);
  const { data, error, refetch } = useQuery({
    queryKey: ['dataRequests', after],
    queryFn: () => query(DataRequests, { after }),
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const { edges, pageInfo } = data.allDataRequests;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('dataRequests.title')} />
      <Typography>{translate('dataRequests.lead')}</Typography>
      {edges.length === 0 && <Typography>{translate('dataRequests.none')}</Typography>}
      {edges.map(({ node }) => (
        <DataRequestCard key={node.id} request={node} />
      ))}
      {pageInfo.hasNextPage && (
        <Button sx={{ justifySelf: 'start' }} onClick={() => setPlaces([...places, pageInfo.endCursor])}>
          {translate('ra.navigation.next')}
        </Button>
      )}
    </Box>
  );
}
