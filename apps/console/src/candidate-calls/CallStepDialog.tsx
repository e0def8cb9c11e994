import { candidateCallSteps, type CandidateCallStep } from '@iltizam/domain/candidate-call-table';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { DecideCandidateCall } from './call.commands';
import type { CallRecord, CandidacyRecord } from './call.record';
import { ResultPreview } from './ResultPreview';

export const isCallStep = (action: string): action is CandidateCallStep =>
  candidateCallSteps.some((step) => step === action);

type CallStepDialogProps = {
  call: CallRecord;
  candidacies: readonly CandidacyRecord[];
  step: CandidateCallStep;
  onClose: () => void;
};

/** No step of a call is taken back: what it does is read first, the results as everybody will read them. */
export function CallStepDialog({ call, candidacies, step, onClose }: CallStepDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [reason, setReason] = useState(emptyDraft);
  const decide = useCommand(DecideCandidateCall, { done: `calls.done.${step}`, onDone: onClose });
  const explains = step === 'CANCEL';
  const written = explains && !isEmptyDraft(reason) ? toInput(reason, language) : null;
  const label = translate(`actions.candidateCall.${step}`);
  const { reference, version } = call;
  return (
    <CommandDialog
      title={label}
      explanation={translate(`calls.explain.${step}`)}
      submitLabel={label}
      submitColor={explains ? 'error' : 'primary'}
      wide={step === 'DECIDE'}
      busy={decide.isPending}
      missing={explains && written === null ? translate('calls.missingReason') : null}
      onSubmit={() => decide.mutate({ call: reference, version, action: step, reason: written })}
      onClose={onClose}
    >
      {decide.error && <ErrorNotice error={decide.error} />}
      {step === 'DECIDE' && <ResultPreview call={call} candidacies={candidacies} />}
      {explains && (
        <LocalTextInput
          name="cancel-reason"
          label={translate('calls.reason')}
          value={reason}
          onChange={setReason}
          maximum={textLimits.reason}
          multiline
        />
      )}
    </CommandDialog>
  );
}
