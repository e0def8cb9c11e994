import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { Figure } from '../text/Figure';
import { LocalText } from '../text/LocalText';
import { isOpen } from './isOpen';
import type { MeetingRecord, Poll } from './meeting.record';
import { PollDialog } from './PollDialog';

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
          <li key={poll.id}>
            <LocalText value={poll.question} />
            {poll.options.map(({ text, votes }, index) => (
              <Box key={index} sx={{ color: 'text.secondary' }}>
                <LocalText value={text} /> · <Figure value={votes} />
              </Box>
            ))}
            {records && poll.options.length > 0 && (
              <Button size="small" onClick={() => setAsked(poll)}>
                {translate('meetings.countPoll')}
              </Button>
            )}
          </li>
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
