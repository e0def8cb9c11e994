import TextField from '@mui/material/TextField';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { StandAside } from './call.commands';
import type { CandidacyRecord } from './call.record';

type StandAsideDialogProps = { candidacy: CandidacyRecord; onDone: () => void; onClose: () => void };

/** Not taken back: whoever stood aside neither scores nor sees the scores of others before all do. */
export function StandAsideDialog({ candidacy, onDone, onClose }: StandAsideDialogProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const stand = useCommand(StandAside, {
    done: 'calls.done.STAND_ASIDE',
    onDone: () => {
      onDone();
      onClose();
    },
  });
  const label = translate('actions.candidacy.STAND_ASIDE');
  return (
    <CommandDialog
      title={label}
      explanation={translate('calls.explain.STAND_ASIDE')}
      submitLabel={label}
      busy={stand.isPending}
      onSubmit={() => stand.mutate({ candidacy: candidacy.id, reason: reason.trim() || null })}
      onClose={onClose}
    >
      {stand.error && <ErrorNotice error={stand.error} />}
      <TextField
        id="aside-reason"
        label={translate('calls.asideReason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: textLimits.scoreNote } }}
      />
    </CommandDialog>
  );
}
