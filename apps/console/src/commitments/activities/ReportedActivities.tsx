import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayInput } from '../../forms/DayInput';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { today } from '../../i18n/format';
import { ActivityGrid } from './grid/ActivityGrid';

type ReportedActivitiesProps = {
  activities: readonly ActivityFactsFragment[];
  onHistory: (activity: ActivityFactsFragment) => void;
  onReport: (activity: ActivityFactsFragment) => void;
  onUnsaved: (unsaved: boolean) => void;
};

/** Reporting on an adopted card: one day for all, then each activity in its row. */
export function ReportedActivities(props: ReportedActivitiesProps) {
  const translate = useTranslate();
  const [reportedOn, setReportedOn] = useState(today());
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
      <ActivityGrid {...props} phase="reported" reportedOn={reportedOn} />
    </>
  );
}
