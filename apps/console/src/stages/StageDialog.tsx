import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import type { PlanStagesQuery } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { DecideStage } from './stage.documents';

type Plan = NonNullable<PlanStagesQuery['plan']>;
type StageDialogProps = { plan: Plan; step: Plan['stageSteps'][number]; onClose: () => void };

/** Opens or closes a stage for everybody; opening one again is explained to everybody. */
export function StageDialog({ plan, step: { action, stage }, onClose }: StageDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [reason, setReason] = useState(emptyDraft);
  const decide = useCommand(DecideStage, { done: 'stagePlan.stepDone', onDone: onClose });
  const title = translate(`stagePlan.step.${action}`, { stage: translate(`stages.${stage}`) });
  const needsReason = action === 'REOPEN';
  const { reference, version } = plan;
  return (
    <CommandDialog
      title={title}
      explanation={translate(`stagePlan.explain.${action}`)}
      submitLabel={title}
      busy={decide.isPending}
      missing={needsReason && isEmptyDraft(reason) ? translate('proposals.missing.reason') : null}
      onSubmit={() =>
        decide.mutate({
          plan: reference,
          version,
          action,
          stage,
          ...(needsReason ? { reason: toInput(reason, language) } : {}),
        })
      }
      onClose={onClose}
    >
      {decide.error && <ErrorNotice error={decide.error} />}
      {needsReason && (
        <LocalTextInput
          name="reason"
          label={translate('proposals.reason')}
          value={reason}
          onChange={setReason}
          maximum={textLimits.reason}
        />
      )}
    </CommandDialog>
  );
}
