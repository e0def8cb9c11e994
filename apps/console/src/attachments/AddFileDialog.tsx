import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { AddAttachment } from './attachment.documents';

type AddFileDialogProps = {
  proposal: string;
  file: File;
  onSend: (id: string, sendTo: string, file: File) => void;
  onClose: () => void;
};

/** What a file shows, and that everybody will read it. Then it is sent. */
export function AddFileDialog({ proposal, file, onSend, onClose }: AddFileDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [title, setTitle] = useState(emptyDraft);
  const add = useCommand(AddAttachment, {
    done: 'evidence.sendingNow',
    onDone: ({ addAttachment: { attachment } }) => {
      if (attachment.sendTo != null) onSend(attachment.id, attachment.sendTo, file);
      onClose();
    },
  });
  return (
    <CommandDialog
      title={`${translate('attachments.add')}: ${file.name}`}
      explanation={translate('attachments.published')}
      submitLabel={translate('evidence.send')}
      busy={add.isPending}
      onSubmit={() =>
        add.mutate({
          proposal,
          title: toInput(title, language),
          file: { name: file.name, bytes: file.size },
        })
      }
      onClose={onClose}
    >
      {add.error && <ErrorNotice error={add.error} />}
      <LocalTextInput
        name="attachment-title"
        label={translate('attachments.titleField')}
        value={title}
        onChange={setTitle}
        maximum={textLimits.evidenceTitle}
        multiline={false}
        autoFocus
      />
    </CommandDialog>
  );
}
