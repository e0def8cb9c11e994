import { addDays } from '@iltizam/domain/days';
import { isCarriedOut } from '@iltizam/domain/plan-stages';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { DayInput } from '../forms/DayInput';
import type { PlanStagesQuery } from '../generated/graphql';
import { today } from '../i18n/format';
import { AnnounceConsultation } from './stage.documents';

/** Four weeks, as the consultation of the second plan lasted, unless somebody chooses otherwise. */
const TERM = 27;

type Plan = NonNullable<PlanStagesQuery['plan']>;

/** Announces the days on which everybody may comment on the commitments of a plan. */
export function ConsultationDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const translate = useTranslate();
  const now = today();
  const [startsOn, setStartsOn] = useState<string | null>(now);
  const [endsOn, setEndsOn] = useState<string | null>(addDays(now, TERM));
  const announce = useCommand(AnnounceConsultation, { done: 'stagePlan.announced', onDone: onClose });
  const kind = isCarriedOut(plan.stage) ? 'MID_TERM' : 'DRAFT_PLAN';
  return (
    <CommandDialog
      title={translate('stagePlan.announceConsultation')}
      explanation={translate(`stagePlan.kind.${kind}`)}
      submitLabel={translate('stagePlan.publish')}
      busy={announce.isPending}
      missing={startsOn === null || endsOn === null ? translate('stagePlan.missingDays') : null}
      onSubmit={() => startsOn && endsOn && announce.mutate({ plan: plan.reference, kind, startsOn, endsOn })}
      onClose={onClose}
    >
      {announce.error && <ErrorNotice error={announce.error} />}
      <DayInput
        name="startsOn"
        label={translate('stagePlan.startsOn')}
        value={startsOn}
        minimum={now}
        onChange={setStartsOn}
      />
      <DayInput
        name="endsOn"
        label={translate('stagePlan.endsOn')}
        value={endsOn}
        minimum={startsOn ?? now}
        onChange={setEndsOn}
      />
    </CommandDialog>
  );
}
