import { commitmentActions } from '@iltizam/domain/commitment-workflow';
import { checkReason } from '@iltizam/domain/justifications';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { lookOf } from '../commands/actionLooks';
import { CommandDialog } from '../commands/CommandDialog';
import { CommandError } from '../commands/CommandError';
import { ConflictNotice } from '../commands/ConflictNotice';
import { useCommand } from '../commands/useCommand';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, toInput, toRuleText } from '../forms/textDraft';
import type { CommitmentAction } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { StateChip } from '../states/StateChip';
import { DecideCommitment } from './commitment.documents';
import type { CommitmentRecord } from './commitment.record';
import { useCardDraft } from './draft/CardDraftContext';

type StepDialogProps = {
  action: CommitmentAction;
  seen: CommitmentRecord;
  commitment: CommitmentRecord;
  onClose: () => void;
};

/** A step of the card's life, with the reason where the table asks for one. */
export function StepDialog({ action, seen: first, commitment, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [seen, setSeen] = useState(first);
  const [reason, setReason] = useState(emptyDraft);
  const { actOn } = useCardDraft();
  const decide = useCommand(DecideCommitment, {
    done: 'commitments.stepDone',
    ready: async (input) => ({ ...input, version: await actOn('CARD', input.version) }),
    onDone: onClose,
  });
  const needsReason =
    commitmentActions.find((rule) => rule.action === action)?.needs.includes('reason') ?? false;
  const written = !needsReason || checkReason(toRuleText(reason, language)).ok;
  const now = commitment;

  return (
    <CommandDialog
      title={translate(`actions.commitment.${action}`)}
      explanation={translate(`commitments.explain.${action}`)}
      submitLabel={translate(`actions.commitment.${action}`)}
      submitColor={lookOf(action).color === 'error' ? 'error' : 'primary'}
      busy={decide.isPending}
      missing={written ? null : translate('proposals.missing.reason')}
      onSubmit={() =>
        decide.mutate({
          reference: seen.reference,
          version: seen.version,
          action,
          ...(needsReason ? { reason: toInput(reason, language) } : {}),
        })
      }
      onClose={onClose}
    >
      <CommandError error={decide.error}>
        <ConflictNotice
          resource="commitments"
          onRead={now.version === seen.version ? undefined : () => setSeen(now)}
        >
          {translate('conflict.seen')} <StateChip group="commitment" state={seen.state} />{' '}
          {translate('conflict.now')} <StateChip group="commitment" state={now.state} />
        </ConflictNotice>
      </CommandError>
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
