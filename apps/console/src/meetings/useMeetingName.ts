import { useTranslate } from 'react-admin';
import type { MeetingKind } from '../generated/graphql';

/** "Consultation meeting 3": meetings have no title of their own. */
export function useMeetingName() {
  const translate = useTranslate();
  return ({ kind, ordinal }: { kind: MeetingKind; ordinal: number }): string =>
    translate('meetings.name', { kind: translate(`meetingKinds.${kind}`), ordinal });
}
