import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { AnnulVote } from './session.commands';
import type { SessionRecord } from './session.record';

type AnnulDialogProps = { session: SessionRecord; item: string; onClose: () => void };

/** A vote that cannot stand: nothing of it is kept but that it was, and why it was annulled. */
export function AnnulDialog({ session, item, onClose }: AnnulDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [reason, setReason] = useState(emptyDraft);
  const annul = useCommand(AnnulVote, { done: 'sessions.annulled', onDone: onClose });
  const { reference, version } = session;
  return (
    <CommandDialog
      title={translate('sessions.annul')}
      explanation={translate('sessions.annulExplain')}
      submitLabel={translate('sessions.annul')}
      submitColor="error"
      busy={annul.isPending}
      missing={isEmptyDraft(reason) ? translate('sessions.missingReason') : null}
      onSubmit={() => annul.mutate({ session: reference, version, item, reason: toInput(reason, language) })}
      onClose={onClose}
    >
      {annul.error && <ErrorNotice error={annul.error} />}
      <LocalTextInput
        name="annul-reason"
        label={translate('sessions.reason')}
        value={reason}
        onChange={setReason}
        maximum={textLimits.reason}
        multiline
      />
    </CommandDialog>
  );
}
