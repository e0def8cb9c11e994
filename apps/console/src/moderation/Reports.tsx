import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslate } from 'react-admin';
import type { ModerationQueueQuery } from '../generated/graphql';

type ReportsProps = { reports: ModerationQueueQuery['moderationQueue']['edges'][number]['node']['reports'] };

/** Why people asked for another look at a text that everybody reads: how many networks, which rule, and their words. */
export function Reports({ reports }: ReportsProps) {
  const translate = useTranslate();
  if (reports.length === 0) return null;
  const count = reports.reduce((sum, one) => sum + one.count, 0);
  return (
    <Alert severity="warning" sx={{ marginBlockStart: 1.5 }}>
      <AlertTitle>{translate('moderation.reported', { smart_count: count })}</AlertTitle>
      {reports.map((one) => (
        <div key={one.ground}>
          {translate(`moderation.grounds.${one.ground}`)}: <bdi>{one.count}</bdi>
          {one.words.length > 0 && (
            <ul>
              {one.words.map((words, index) => (
                <li key={index}>
                  <bdi>{words}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Alert>
  );
}
