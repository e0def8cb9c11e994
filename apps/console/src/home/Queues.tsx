import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMe } from '../access/useMe';
import { query } from '../api/client';
import { ErrorNotice } from '../errors/ErrorNotice';
import { listPath } from '../list/listPath';
import { Figure } from '../text/Figure';
import { WorkCounts } from './home.documents';
import { queueFilters, queuesOf } from './queues';

/** One number a kind of work; each leads to its rows. */
export function Queues() {
  const translate = useTranslate();
  const me = useMe();
  const { data, error, refetch } = useQuery({
    queryKey: ['proposals', 'workCounts'],
    queryFn: () => query(WorkCounts, queueFilters),
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const roles = me?.memberships.filter(({ isCurrent }) => isCurrent).map(({ role }) => role) ?? [];
  const names = queuesOf(me?.operations ?? [], roles);
  return (
    <Box
      component="ul"
      aria-label={translate('home.queues.title')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(170px, 1fr))',
      }}
    >
      {names.map((name) => {
        const count = data?.[name].totalCount;
        return (
          <Card component="li" key={name} sx={{ p: 2 }}>
            <Typography
              component="p"
              sx={{
                fontSize: '1.9rem',
                fontWeight: 600,
                lineHeight: 1.4,
                color: count === 0 ? 'text.secondary' : 'primary.main',
              }}
            >
              {count === undefined ? '…' : <Figure value={count} />}
            </Typography>
            <MuiLink component={Link} to={listPath('proposals', queueFilters[name])}>
              {translate(`home.queues.${name}`)}
            </MuiLink>
          </Card>
        );
      })}
    </Box>
  );
}
