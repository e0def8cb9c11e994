import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { PublishMeetingReport } from './meeting.commands';
import type { MeetingRecord } from './meeting.record';

/** Where the report and the recording of a meeting are published. */
export function ReportDialog({ meeting, onClose }: { meeting: MeetingRecord; onClose: () => void }) {
  const translate = useTranslate();
  const [links, setLinks] = useState({ report: meeting.report ?? '', recording: meeting.recording ?? '' });
  const { reference, version } = meeting;
  const publish = useCommand(PublishMeetingReport, { done: 'meetings.reported', onDone: onClose });
  return (
    <CommandDialog
      title={translate('meetings.do.REPORT')}
      submitLabel={translate('ra.action.save')}
      busy={publish.isPending}
      onSubmit={() =>
        publish.mutate({
          reference,
          version,
          report: links.report || null,
          recording: links.recording || null,
        })
      }
      onClose={onClose}
    >
      {publish.error && <ErrorNotice error={publish.error} />}
      {(['report', 'recording'] as const).map((field) => (
        <TextField
          key={field}
          id={`meeting-${field}`}
          type="url"
          label={translate(`meetings.links.${field}`)}
          value={links[field]}
          onChange={({ target }) => setLinks({ ...links, [field]: target.value })}
          slotProps={{ htmlInput: { dir: 'ltr' } }}
        />
      ))}
    </CommandDialog>
  );
}
