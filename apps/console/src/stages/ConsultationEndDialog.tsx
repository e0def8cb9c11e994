import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { DayInput } from '../forms/DayInput';
import type { PlanStagesQuery } from '../generated/graphql';
import { today } from '../i18n/format';
import { ChangeConsultation } from './stage.documents';

type Consultation = NonNullable<PlanStagesQuery['plan']>['consultations'][number];

type ConsultationEndDialogProps = { consultation: Consultation; onClose: () => void };

/** Puts off or brings forward the last day on which comments are received: today at the earliest. */
export function ConsultationEndDialog({ consultation, onClose }: ConsultationEndDialogProps) {
  const translate = useTranslate();
  const { reference, version } = consultation;
  const [endsOn, setEndsOn] = useState<string | null>(consultation.endsOn);
  const change = useCommand(ChangeConsultation, { done: 'stagePlan.announced', onDone: onClose });
  return (
    <CommandDialog
      title={translate('stagePlan.changeEnd')}
      explanation={translate('stagePlan.changeEndHelp')}
      submitLabel={translate('stagePlan.publish')}
      busy={change.isPending}
      missing={endsOn === null ? translate('stagePlan.missingEnd') : null}
      onSubmit={() => endsOn && change.mutate({ reference, version, endsOn })}
      onClose={onClose}
    >
      {change.error && <ErrorNotice error={change.error} />}
      <DayInput
        name="endsOn"
        label={translate('stagePlan.endsOn')}
        value={endsOn}
        minimum={today()}
        onChange={setEndsOn}
      />
    </CommandDialog>
  );
}
