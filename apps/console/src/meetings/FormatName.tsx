import { useTranslate } from 'react-admin';
import type { MeetingFormat } from '../generated/graphql';

export function FormatName({ format }: { format: MeetingFormat }) {
  return <>{useTranslate()(`meetingFormats.${format}`)}</>;
}
