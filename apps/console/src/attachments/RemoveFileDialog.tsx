import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { RemoveAttachment } from './attachment.documents';

type RemoveFileDialogProps = {
  file: { id: string; version: number; fileName: string };
  onClose: () => void;
};

/** Asks before a file is taken away: nothing of it is kept. */
export function RemoveFileDialog({ file: { id, version, fileName }, onClose }: RemoveFileDialogProps) {
  const translate = useTranslate();
  const remove = useCommand(RemoveAttachment, { done: 'attachments.removed', onDone: onClose });
  return (
    <CommandDialog
      title={translate('attachments.remove')}
      explanation={translate('attachments.removeHint')}
      submitLabel={translate('attachments.remove')}
      submitColor="error"
      busy={remove.isPending}
      onSubmit={() => remove.mutate({ id, version })}
      onClose={onClose}
    >
      {remove.error && <ErrorNotice error={remove.error} />}
      <bdi>{fileName}</bdi>
    </CommandDialog>
  );
}
