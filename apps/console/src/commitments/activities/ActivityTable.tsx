import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ActivityFactsFragment } from '../../generated/graphql';
import { Day } from '../../text/Day';
import { LocalText } from '../../text/LocalText';
import { ActivityPeriod } from './ActivityPeriod';
import { gridStyle } from './grid/gridStyle';
import { ReportLine } from './ReportLine';
import { SlipWords } from './SlipWords';

/** The activities to be read: what was planned, what was reported, and the days between. */
export function ActivityTable({ activities }: { activities: readonly ActivityFactsFragment[] }) {
  const translate = useTranslate();
  const heads = ['title', 'planned', 'report', 'actual', 'slip'] as const;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={translate('activities.grid.label')}>
      <Box component="table" sx={gridStyle}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {translate(`activities.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <tr key={activity.id}>
              <th scope="row">
                <LocalText value={activity.title} />
              </th>
              <td>
                <ActivityPeriod activity={activity} />
              </td>
              <td>
                <ReportLine activity={activity} />
              </td>
              <td>
                <ActualPeriod activity={activity} />
              </td>
              <td>
                <SlipWords activity={activity} />
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function ActualPeriod({ activity }: { activity: ActivityFactsFragment }) {
  const translate = useTranslate();
  const { actualStartsOn, actualEndsOn } = activity;
  if (actualStartsOn == null && actualEndsOn == null)
    return <span aria-label={translate('texts.unknown')}>—</span>;
  return (
    <>
      {actualStartsOn && (
        <div>
          {translate('activities.began')} <Day value={actualStartsOn} />
        </div>
      )}
      {actualEndsOn && (
        <div>
          {translate('activities.ended')} <Day value={actualEndsOn} />
        </div>
      )}
    </>
  );
}
