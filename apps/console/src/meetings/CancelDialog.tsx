import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { CancelMeeting } from './meeting.commands';
import type { MeetingRecord } from './meeting.record';

/** Called off, with a reason that everybody reads and that is mailed to the registered. */
export function CancelDialog({ meeting, onClose }: { meeting: MeetingRecord; onClose: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [reason, setReason] = useState(emptyDraft);
  const { reference, version } = meeting;
  const cancel = useCommand(CancelMeeting, { done: 'meetings.cancelled', onDone: onClose });
  return (
    <CommandDialog
      title={translate('meetings.do.CANCEL')}
      explanation={translate('meetings.cancelExplain')}
      submitLabel={translate('meetings.do.CANCEL')}
      submitColor="error"
      busy={cancel.isPending}
      missing={isEmptyDraft(reason) ? translate('meetings.missingReason') : null}
      onSubmit={() => cancel.mutate({ reference, version, reason: toInput(reason, language) })}
      onClose={onClose}
    >
      {cancel.error && <ErrorNotice error={cancel.error} />}
      <LocalTextInput
        name="reason"
        label={translate('meetings.reason')}
        value={reason}
        onChange={setReason}
        maximum={textLimits.reason}
        multiline
      />
    </CommandDialog>
  );
}
