import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { ProposeFromMeeting } from './meeting.commands';
import type { MeetingRecord } from './meeting.record';
import { ThemeSelect } from './ThemeSelect';

type ProposeDialogProps = { meeting: MeetingRecord; entries: string[]; onClose: () => void };

/** A proposal of what was chosen: the texts are taken as they stand, the title is written here. */
export function ProposeDialog({ meeting, entries, onClose }: ProposeDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [theme, setTheme] = useState(meeting.themes[0]?.reference ?? '');
  const [title, setTitle] = useState(emptyDraft);
  const propose = useCommand(ProposeFromMeeting, { done: 'meetings.proposed', onDone: onClose });
  return (
    <CommandDialog
      title={translate('meetings.propose')}
      explanation={translate('meetings.proposeExplain')}
      submitLabel={translate('meetings.propose')}
      busy={propose.isPending}
      missing={isEmptyDraft(title) ? translate('meetings.missingTitle') : null}
      onSubmit={() =>
        propose.mutate({ meeting: meeting.reference, theme, title: toInput(title, language), entries })
      }
      onClose={onClose}
    >
      {propose.error && <ErrorNotice error={propose.error} />}
      <ThemeSelect plan={meeting.plan.reference} value={theme} onChange={setTheme} />
      <LocalTextInput
        name="title"
        label={translate('meetings.proposalTitle')}
        value={title}
        onChange={setTitle}
        maximum={textLimits.title}
        multiline={false}
      />
    </CommandDialog>
  );
}
