import { openPollActions, type PollAction } from '@iltizam/domain/meeting-polls';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Figure } from '../text/Figure';
import { LocalText } from '../text/LocalText';
import { isOpen } from './isOpen';
import { DecidePoll } from './meeting.commands';
import type { MeetingRecord, Poll } from './meeting.record';

const words = {
  OPEN: { button: 'meetings.openPoll', done: 'meetings.pollOpened' },
  CLOSE: { button: 'meetings.closePoll', done: 'meetings.pollClosed' },
} as const satisfies Record<PollAction, { button: string; done: string }>;

type PollItemProps = { meeting: MeetingRecord; poll: Poll; onCount: () => void };

/** A question with its answers; from the day of the meeting on it is put to those who are there. */
export function PollItem({ meeting, poll, onCount }: PollItemProps) {
  const translate = useTranslate();
  const decide = useCommand(DecidePoll, { done: ({ action }) => words[action].done });
  const { id, version, question, options, state, answered } = poll;
  const actions = isOpen(meeting, 'ASK')
    ? openPollActions({
        state,
        options: options.length,
        counted: options.some(({ votes }) => votes !== null),
      })
    : [];
  const countsByHand = isOpen(meeting, 'RECORD') && state === 'WRITTEN' && options.length > 0;
  const keptBack = state === 'CLOSED' && options.some(({ votes }) => votes === null);
  return (
    <Box component="li" sx={{ marginBlockEnd: 1.5 }}>
      <LocalText value={question} />
      {options.map(({ text, votes }, index) => (
        <Box key={index} sx={{ color: 'text.secondary' }}>
          <LocalText value={text} /> {state !== 'OPEN' && <Figure value={votes} />}
        </Box>
      ))}
      {state === 'OPEN' && (
        <Typography variant="body2" role="status">
          {translate('meetings.pollIsOpen')}
        </Typography>
      )}
      {answered !== null && (
        <Typography variant="body2" color="textSecondary">
          {translate('meetings.pollAnsweredBy')} <Figure value={answered} />
          {keptBack && <> · {translate('meetings.pollKeptBack')}</>}
        </Typography>
      )}
      {decide.error && <ErrorNotice error={decide.error} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {actions.map((action) => (
          <Button
            key={action}
            size="small"
            variant="outlined"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ meeting: meeting.reference, poll: id, version, action })}
          >
            {translate(words[action].button)}
          </Button>
        ))}
        {countsByHand && (
          <Button size="small" onClick={onCount}>
            {translate('meetings.countPoll')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
