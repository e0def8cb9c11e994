import RefreshIcon from '@mui/icons-material/Refresh';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { formatSize } from './size';
import { useLanguage } from '../i18n/useLanguage';
import { LoadingPage } from '../layout/LoadingPage';
import { PageTitle } from '../layout/PageTitle';
import { BackupTable } from './BackupTable';
import { Finding } from './Finding';
import { SystemHealthOf } from './health.documents';
import { JobTable } from './JobTable';

/** How the installation is, and what its administrator has to do about it. */
export default function HealthPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['health'],
    queryFn: () => query(SystemHealthOf, {}),
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const { state, findings, jobs, backups, drills, databaseBytes, freeBytes } = data.health;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageTitle title={translate('health.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ flex: '1 1 20rem' }}>{translate(`health.lead.${state}`)}</Typography>
        <Button startIcon={<RefreshIcon />} disabled={isFetching} onClick={() => void refetch()}>
          {translate('ra.action.refresh')}
        </Button>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {findings.map((finding) => (
          <Finding key={finding.check} finding={finding} />
        ))}
      </Box>
      {databaseBytes !== null && freeBytes !== null && (
        <Typography>
          {translate('health.sizes', {
            database: formatSize(databaseBytes, language),
            free: formatSize(freeBytes, language),
          })}
        </Typography>
      )}
      <BackupTable backups={backups} drills={drills} />
      <JobTable jobs={jobs} />
    </Box>
  );
}
