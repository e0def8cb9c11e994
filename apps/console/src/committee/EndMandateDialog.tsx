import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { DayInput } from '../forms/DayInput';
import { today } from '../i18n/format';
import { EndMandate } from './committee.documents';
import type { CycleRecord, MandateRecord } from './committee.record';

type EndMandateDialogProps = { cycle: CycleRecord; mandate: MandateRecord; onClose: () => void };

/** The last day of a mandate; the seat is empty from the next day on. */
export function EndMandateDialog({ cycle, mandate, onClose }: EndMandateDialogProps) {
  const translate = useTranslate();
  const day = today();
  const [to, setTo] = useState<string | null>(day < mandate.validFrom ? mandate.validFrom : day);
  const end = useCommand(EndMandate, { done: 'committee.ended', onDone: onClose });
  const title = translate(mandate.capacity === 'MEMBER' ? 'committee.end' : 'committee.endSubstitute');
  return (
    <CommandDialog
      title={title}
      explanation={translate('committee.endExplain')}
      submitLabel={title}
      submitColor="error"
      busy={end.isPending}
      missing={to === null ? translate('committee.missingDay') : null}
      onSubmit={() => to !== null && end.mutate({ mandate: mandate.id, version: cycle.version, to })}
      onClose={onClose}
    >
      {end.error && <ErrorNotice error={end.error} />}
      <DayInput name="mandate-to" label={translate('committee.to')} value={to} onChange={setTo} />
    </CommandDialog>
  );
}
