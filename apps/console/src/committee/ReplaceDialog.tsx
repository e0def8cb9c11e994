import { addDays } from '@iltizam/domain/days';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { DayInput } from '../forms/DayInput';
import { today } from '../i18n/format';
import { ReplaceMember } from './committee.documents';
import type { CycleRecord, MandateRecord } from './committee.record';

type ReplaceDialogProps = { cycle: CycleRecord; member: MandateRecord; onClose: () => void };

/** The substitute takes the seat for the rest of the member's time. */
export function ReplaceDialog({ cycle, member, onClose }: ReplaceDialogProps) {
  const translate = useTranslate();
  const [from, setFrom] = useState<string | null>(addDays(today(), 1));
  const replace = useCommand(ReplaceMember, { done: 'committee.replaced', onDone: onClose });
  return (
    <CommandDialog
      title={translate('committee.replace')}
      explanation={translate('committee.replaceExplain')}
      submitLabel={translate('committee.replace')}
      busy={replace.isPending}
      missing={from === null ? translate('committee.missingDay') : null}
      onSubmit={() => from !== null && replace.mutate({ mandate: member.id, version: cycle.version, from })}
      onClose={onClose}
    >
      {replace.error && <ErrorNotice error={replace.error} />}
      <DayInput
        name="replace-from"
        label={translate('committee.replaceFrom')}
        value={from}
        onChange={setFrom}
      />
    </CommandDialog>
  );
}
