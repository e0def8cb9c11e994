import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { CloseMeeting } from './meeting.commands';
import type { MeetingRecord } from './meeting.record';

const whole = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text) : null);

/** The figures of a meeting; with them what people said of themselves is counted and erased. */
export function CloseDialog({ meeting, onClose }: { meeting: MeetingRecord; onClose: () => void }) {
  const translate = useTranslate();
  const [figures, setFigures] = useState({
    participants: String(meeting.presentCount),
    online: '',
    onlineViews: '',
  });
  const { reference, version } = meeting;
  const close = useCommand(CloseMeeting, { done: 'meetings.closed', onDone: onClose });
  const participants = whole(figures.participants);
  return (
    <CommandDialog
      title={translate('meetings.do.CLOSE')}
      explanation={translate('meetings.closeExplain')}
      submitLabel={translate('meetings.do.CLOSE')}
      busy={close.isPending}
      missing={participants === null ? translate('meetings.missingParticipants') : null}
      onSubmit={() =>
        participants !== null &&
        close.mutate({
          reference,
          version,
          participants,
          online: whole(figures.online),
          onlineViews: whole(figures.onlineViews),
        })
      }
      onClose={onClose}
    >
      {close.error && <ErrorNotice error={close.error} />}
      {(['participants', 'online', 'onlineViews'] as const).map((field) => (
        <TextField
          key={field}
          id={`close-${field}`}
          label={translate(`meetings.figures.${field}`)}
          value={figures[field]}
          onChange={({ target }) => setFigures({ ...figures, [field]: target.value })}
          slotProps={{ htmlInput: { inputMode: 'numeric', dir: 'ltr' } }}
        />
      ))}
    </CommandDialog>
  );
}
