import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { DecideSession } from './session.commands';
import type { SessionRecord } from './session.record';

const steps = ['OPEN', 'CLOSE', 'PUBLISH', 'CANCEL'] as const;
export type Step = (typeof steps)[number];
export const isStep = (action: string): action is Step => steps.some((step) => step === action);

type StepDialogProps = { session: SessionRecord; step: Step; onClose: () => void };

/** No step of a session is taken back: what it does is read first, and why it is called off is written. */
export function StepDialog({ session: { reference, version }, step, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [reason, setReason] = useState(emptyDraft);
  const decide = useCommand(DecideSession, { done: `sessions.done.${step}`, onDone: onClose });
  const explains = step === 'CANCEL';
  const written = explains && !isEmptyDraft(reason) ? toInput(reason, language) : null;
  const label = translate(`actions.session.${step}`);
  return (
    <CommandDialog
      title={label}
      explanation={translate(`sessions.explain.${step}`)}
      submitLabel={label}
      submitColor={explains ? 'error' : 'primary'}
      busy={decide.isPending}
      missing={explains && written === null ? translate('sessions.missingReason') : null}
      onSubmit={() => decide.mutate({ session: reference, version, action: step, reason: written })}
      onClose={onClose}
    >
      {decide.error && <ErrorNotice error={decide.error} />}
      {explains && (
        <LocalTextInput
          name="cancel-reason"
          label={translate('sessions.reason')}
          value={reason}
          onChange={setReason}
          maximum={textLimits.reason}
          multiline
        />
      )}
    </CommandDialog>
  );
}
