import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { Period } from '../../text/Day';

/** The planned dates as printed; an end before its start is kept, marked and explained. */
export function ActivityPeriod({ activity }: { activity: ActivityFactsFragment }) {
  const translate = useTranslate();
  return (
    <>
      <Period {...activity} />
      {activity.datesDisagree && (
        <Typography
          variant="caption"
          component="p"
          sx={{ color: 'warning.main', display: 'flex', gap: 0.5, marginBlockStart: 0.5 }}
        >
          <WarningAmberIcon fontSize="small" />
          <span>{translate('activities.datesDisagree')}</span>
        </Typography>
      )}
    </>
  );
}
