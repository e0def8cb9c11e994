import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import type { MeetingRowsQuery } from '../generated/graphql';
import { Day } from '../text/Day';
import { useMeetingName } from './useMeetingName';

type Meeting = MeetingRowsQuery['meetings'][number];
type MeetingSelectProps = { value: string | null; onChange: (reference: string) => void };

/** One of the meetings, the latest first. */
export function MeetingSelect({ value, onChange }: MeetingSelectProps) {
  const translate = useTranslate();
  const nameOf = useMeetingName();
  const { data: meetings = [] } = useGetList<Meeting>('meetings');
  return (
    <TextField
      id="membership-meeting"
      select
      label={translate('resources.meetings.fields.title')}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value)}
    >
      {meetings.toReversed().map((meeting) => (
        <MenuItem key={meeting.reference} value={meeting.reference}>
          {nameOf(meeting)} · <Day value={meeting.heldOn} />
        </MenuItem>
      ))}
    </TextField>
  );
}
