import { activityStatuses } from '@iltizam/domain/activity-rules';
import { useTranslate } from 'react-admin';
import type { StatusWords } from './readCell';

/** What each status is called in the reader's language. */
export function useStatusWords(): StatusWords {
  const translate = useTranslate();
  return Object.fromEntries(
    activityStatuses.map((status) => [status, translate(`states.activity.${status}`)]),
  ) as StatusWords;
}
