import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../generated/graphql';
import { StateChip } from '../states/StateChip';
import { Figure } from '../text/Figure';

/** What was last reported of an activity, on one line. */
export function ReportLine({ activity }: { activity: ActivityFactsFragment }) {
  const translate = useTranslate();
  if (!activity.status) return <span>{translate('activities.notReported')}</span>;
  return (
    <span>
      <StateChip group="activity" state={activity.status} /> <Figure value={activity.percent} percent />
    </span>
  );
}
