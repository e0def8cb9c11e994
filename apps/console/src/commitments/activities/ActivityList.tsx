import Box from '@mui/material/Box';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { ActivityRow } from './ActivityRow';

type ActivityListProps = {
  activities: readonly ActivityFactsFragment[];
  /** Given where the reader may report. */
  onReport?: (activity: ActivityFactsFragment) => void;
};

/** The activities one below the other, on a phone; each is reported in a dialog of its own. */
export const ActivityList = ({ activities, onReport }: ActivityListProps) => (
  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {activities.map((activity) => (
      <ActivityRow
        key={activity.id}
        activity={activity}
        onReport={onReport && activity.openToReport ? () => onReport(activity) : undefined}
      />
    ))}
  </Box>
);
