import Box from '@mui/material/Box';
import { useState } from 'react';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { ActivityRow } from './ActivityRow';
import { ReportDialog } from './ReportDialog';

type ActivityListProps = { activities: readonly ActivityFactsFragment[]; mayReport: boolean };

/** The activities one below the other, on a phone; each is reported in a dialog of its own. */
export function ActivityList({ activities, mayReport }: ActivityListProps) {
  const [reported, setReported] = useState<ActivityFactsFragment | null>(null);
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {activities.map((activity) => (
          <ActivityRow
            key={activity.id}
            activity={activity}
            onReport={mayReport && activity.openToReport ? () => setReported(activity) : undefined}
          />
        ))}
      </Box>
      {reported && (
        <ReportDialog
          seen={reported}
          activity={activities.find(({ id }) => id === reported.id) ?? reported}
          onClose={() => setReported(null)}
        />
      )}
    </>
  );
}
