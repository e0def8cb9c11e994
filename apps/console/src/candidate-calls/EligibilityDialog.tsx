import {
  ineligibilityGrounds,
  type CandidacyStep,
  type IneligibilityGround,
} from '@iltizam/domain/candidacies';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { Choice } from '../committee/Choice';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { DecideCandidacy } from './call.commands';
import type { CandidacyRecord } from './call.record';

type EligibilityDialogProps = { candidacy: CandidacyRecord; step: CandidacyStep; onClose: () => void };

/** Whether a candidacy is eligible; where it is not, why, in words its author will read. */
export function EligibilityDialog({ candidacy, step, onClose }: EligibilityDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [ground, setGround] = useState<IneligibilityGround>('INCOMPLETE');
  const [reason, setReason] = useState(emptyDraft);
  const decide = useCommand(DecideCandidacy, { done: `calls.done.${step}`, onDone: onClose });
  const refuses = step === 'DECLARE_INELIGIBLE';
  const label = translate(`actions.candidacy.${step}`);
  const { id, version } = candidacy;
  return (
    <CommandDialog
      title={label}
      explanation={translate(`calls.explain.${step}`)}
      submitLabel={label}
      submitColor={refuses ? 'error' : 'primary'}
      busy={decide.isPending}
      missing={refuses && isEmptyDraft(reason) ? translate('calls.missingReason') : null}
      onSubmit={() =>
        decide.mutate({
          candidacy: id,
          version,
          action: step,
          ground: refuses ? ground : null,
          reason: isEmptyDraft(reason) ? null : toInput(reason, language),
        })
      }
      onClose={onClose}
    >
      {decide.error && <ErrorNotice error={decide.error} />}
      {refuses && (
        <>
          <Choice
            id="ineligibility"
            label={translate('calls.ground')}
            value={ground}
            options={ineligibilityGrounds}
            name={(one) => translate(`calls.ineligibility.${one}`)}
            onChange={setGround}
          />
          <LocalTextInput
            name="ineligibility-reason"
            label={translate('calls.reason')}
            value={reason}
            onChange={setReason}
            maximum={textLimits.reason}
            multiline
          />
        </>
      )}
    </CommandDialog>
  );
}
