import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayInput } from '../../forms/DayInput';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { today } from '../../i18n/format';
import { ReportDialog } from './ReportDialog';
import { ActivityGrid } from './grid/ActivityGrid';

type ReportedActivitiesProps = {
  activities: readonly ActivityFactsFragment[];
  onHistory: (activity: ActivityFactsFragment) => void;
};

/** Reporting on an adopted card: one day for all, then each activity in its row. */
export function ReportedActivities({ activities, onHistory }: ReportedActivitiesProps) {
  const translate = useTranslate();
  const [reportedOn, setReportedOn] = useState(today());
  const [reported, setReported] = useState<ActivityFactsFragment | null>(null);
  return (
    <>
      <Box sx={{ maxInlineSize: 280, marginBlockEnd: 2 }}>
        <DayInput
          name="reported-on"
          label={translate('activities.reportedAsOf')}
          value={reportedOn}
          maximum={today()}
          onChange={(day) => day && setReportedOn(day)}
        />
      </Box>
      <ActivityGrid
        activities={activities}
        phase="reported"
        reportedOn={reportedOn}
        onHistory={onHistory}
        onReport={setReported}
      />
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
