import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { Code } from '../text/Code';
import { ApplicationCard } from './ApplicationCard';
import { ApplicationForm } from './ApplicationForm';
import { Applications } from './application.documents';
import { DeprecatedUses } from './DeprecatedUses';

/** Who asks from outside: let in, given keys, seen by what they use, shut out. */
export default function ApplicationsPage() {
  const translate = useTranslate();
  const [key, setKey] = useState<string | null>(null);
  const [places, setPlaces] = useState<(string | null)[]>([null]);
  const after = places.at(-1);
  const { data, error, refetch } = useQuery({
    queryKey: ['applications', after],
    queryFn: () => query(Applications, { after }),
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const { edges, pageInfo } = data.apiClients;
  return (
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('applications.title')} />
      {key !== null && (
        <Alert severity="success" onClose={() => setKey(null)} closeText={translate('ra.action.close')}>
          <Typography sx={{ marginBlockEnd: 1 }}>{translate('applications.keyOnce')}</Typography>
          <Box sx={{ overflowWrap: 'anywhere' }}>
            <bdi dir="ltr">{key}</bdi>
          </Box>
        </Alert>
      )}
      <ApplicationForm onKey={setKey} />
      {data.deprecatedUses.length > 0 && <DeprecatedUses uses={data.deprecatedUses} />}
      {edges.length === 0 && <Typography>{translate('applications.none')}</Typography>}
      {edges.map(({ node }) => (
        <ApplicationCard key={node.id} application={node} onKey={setKey} />
      ))}
      {pageInfo.hasNextPage && (
        <Button sx={{ justifySelf: 'start' }} onClick={() => setPlaces([...places, pageInfo.endCursor])}>
          {translate('ra.navigation.next')}
        </Button>
      )}
      <Typography variant="body2">
        {translate('applications.guide')} <Code>/developers</Code>
      </Typography>
    </Box>
  );
}
