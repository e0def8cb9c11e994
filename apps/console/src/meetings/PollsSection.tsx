import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { isOpen } from './isOpen';
import type { MeetingRecord, Poll } from './meeting.record';
import { PollDialog } from './PollDialog';
import { PollItem } from './PollItem';

/** The questions put to the room, and how it answered. */
export function PollsSection({ meeting }: { meeting: MeetingRecord }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Poll | 'new' | null>(null);
  const records = isOpen(meeting, 'RECORD');
  if (meeting.polls.length === 0 && !records) return null;
  return (
    <Section
      title={translate('meetings.polls')}
      action={
        records && (
          <Button variant="outlined" startIcon={<AddIcon />} onClick={() => setAsked('new')}>
            {translate('meetings.addPoll')}
          </Button>
        )
      }
    >
      <ul>
        {meeting.polls.map((poll) => (
          <PollItem key={poll.id} meeting={meeting} poll={poll} onCount={() => setAsked(poll)} />
        ))}
      </ul>
      {asked !== null && (
        <PollDialog
          meeting={meeting.reference}
          poll={asked === 'new' ? null : asked}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}
