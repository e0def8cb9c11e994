import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { Section } from '../../record/Section';
import type { CommitmentRecord } from '../commitment.record';
import { ActivityHistory } from './ActivityHistory';
import { ActivityList } from './ActivityList';
import { ActivityTable } from './ActivityTable';
import { PlannedActivities } from './PlannedActivities';
import { ReportDialog } from './ReportDialog';
import { ReportedActivities } from './ReportedActivities';
import { ActivityTimeline } from './timeline/ActivityTimeline';
import { useStableOrder } from './useStableOrder';

type ActivitiesProps = {
  commitment: CommitmentRecord;
};

/** The activities: filled in where they stand by those who may, read by the others; and on the plan's years. */
export function Activities({ commitment }: ActivitiesProps) {
  const translate = useTranslate();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [told, setTold] = useState<ActivityFactsFragment | null>(null);
  const [reported, setReported] = useState<ActivityFactsFragment | null>(null);
  /** A window made narrow takes nothing from somebody's hands: the grid stays until it is saved. */
  const [unsaved, setUnsaved] = useState(false);
  const asGrid = wide || unsaved;
  const activities = useStableOrder(commitment.activities);
  const mayPlan = commitment.openFields.includes('activities');
  const mayReport = activities.some(({ openToReport }) => openToReport);
  const shown = () => {
    if (asGrid && mayPlan)
      return <PlannedActivities card={commitment} onHistory={setTold} onUnsaved={setUnsaved} />;
    if (asGrid && mayReport)
      return (
        <ReportedActivities
          activities={activities}
          onHistory={setTold}
          onReport={setReported}
          onUnsaved={setUnsaved}
        />
      );
    return wide ? (
      <ActivityTable activities={activities} />
    ) : (
      <ActivityList activities={activities} onReport={mayReport ? setReported : undefined} />
    );
  };
  return (
    <Section title={translate('activities.title', { smart_count: activities.length })}>
      {shown()}
      <ActivityTimeline activities={activities} />
      {reported && (
        <ReportDialog
          seen={reported}
          activity={activities.find(({ id }) => id === reported.id) ?? reported}
          onClose={() => setReported(null)}
        />
      )}
      {told && (
        <ActivityHistory reference={commitment.reference} activity={told} onClose={() => setTold(null)} />
      )}
    </Section>
  );
}
