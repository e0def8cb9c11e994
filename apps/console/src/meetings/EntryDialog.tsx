import { workshopEntryKinds, type WorkshopEntryKind } from '@iltizam/domain/meetings';
import { textLimits } from '@iltizam/domain/text-limits';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { RecordEntry } from './meeting.commands';

type EntryDialogProps = { meeting: string; workshop: string; onClose: () => void };

/** A challenge, a solution or an expected result, as the group put it. */
export function EntryDialog({ meeting, workshop, onClose }: EntryDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [kind, setKind] = useState<WorkshopEntryKind>('CHALLENGE');
  const [text, setText] = useState(emptyDraft);
  const [priority, setPriority] = useState('');
  const record = useCommand(RecordEntry, { done: 'meetings.recorded', onDone: onClose });
  return (
    <CommandDialog
      title={translate('meetings.record')}
      explanation={translate('meetings.recordExplain')}
      submitLabel={translate('meetings.record')}
      busy={record.isPending}
      missing={isEmptyDraft(text) ? translate('meetings.missingText') : null}
      onSubmit={() =>
        record.mutate({
          meeting,
          workshop,
          kind,
          text: toInput(text, language),
          priority: /^\d+$/.test(priority.trim()) ? Number(priority) : null,
        })
      }
      onClose={onClose}
    >
      {record.error && <ErrorNotice error={record.error} />}
      <TextField
        id="entry-kind"
        select
        label={translate('meetings.entryKind')}
        value={kind}
        onChange={({ target }) => setKind(target.value as WorkshopEntryKind)}
      >
        {workshopEntryKinds.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`meetings.entryKinds.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <LocalTextInput
        name="entry"
        label={translate('meetings.entryText')}
        value={text}
        onChange={setText}
        maximum={textLimits.workshopEntry}
        multiline
      />
      <TextField
        id="entry-priority"
        label={translate('meetings.priority')}
        value={priority}
        onChange={({ target }) => setPriority(target.value)}
        slotProps={{ htmlInput: { inputMode: 'numeric', dir: 'ltr' } }}
      />
    </CommandDialog>
  );
}
