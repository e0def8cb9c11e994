import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { StateChip } from '../../states/StateChip';
import { Day } from '../../text/Day';
import { Figure } from '../../text/Figure';

/** What was last reported of an activity, and when. */
export function ReportLine({ activity }: { activity: ActivityFactsFragment }) {
  const translate = useTranslate();
  if (!activity.status)
    return (
      <Typography component="span" variant="inherit" color="textSecondary">
        {translate('activities.notReported')}
      </Typography>
    );
  return (
    <>
      <StateChip group="activity" state={activity.status} /> <Figure value={activity.percent} percent />
      <Typography variant="caption" component="p" color="textSecondary">
        <Day value={activity.reportedOn} />
      </Typography>
    </>
  );
}
