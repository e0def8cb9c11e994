import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../../api/client';
import { ErrorNotice } from '../../errors/ErrorNotice';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { LoadingPage } from '../../layout/LoadingPage';
import { StateChip } from '../../states/StateChip';
import { Day } from '../../text/Day';
import { Figure } from '../../text/Figure';
import { LocalText } from '../../text/LocalText';
import { ActivityHistory as HistoryQuery } from './activity.documents';

type ActivityHistoryProps = { reference: string; activity: ActivityFactsFragment; onClose: () => void };

/** All that was reported of an activity, the newest first: nothing reported is ever overwritten. */
export function ActivityHistory({ reference, activity, onClose }: ActivityHistoryProps) {
  const translate = useTranslate();
  const id = useId();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['commitments', 'activityHistory', reference],
    queryFn: () => query(HistoryQuery, { reference }),
  });
  const told = data?.commitment?.activities.find((one) => one.id === activity.id);
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{translate('activities.history')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ marginBlockEnd: 1.5 }}>
          <LocalText value={activity.title} />
        </Typography>
        {isPending && <LoadingPage />}
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {told?.reports.edges.map(({ node }) => (
            <Box
              component="li"
              key={node.id}
              sx={{ paddingBlock: 1, borderBlockStart: '1px solid', borderColor: 'divider' }}
            >
              <Day value={node.reportedOn} precision={node.reportedPrecision} />{' '}
              <StateChip group="activity" state={node.status} /> <Figure value={node.percent} percent />
              {node.actualStartsOn && (
                <Typography variant="body2">
                  {translate('activities.began')} <Day value={node.actualStartsOn} />
                </Typography>
              )}
              {node.actualEndsOn && (
                <Typography variant="body2">
                  {translate('activities.ended')} <Day value={node.actualEndsOn} />
                </Typography>
              )}
              {node.note && (
                <Typography variant="body2">
                  <LocalText value={node.note} />
                </Typography>
              )}
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
