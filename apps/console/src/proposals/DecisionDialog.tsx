import { checkJustification, checkReason } from '@iltizam/domain/justifications';
import { inadmissibilityReasons, minimumJustification } from '@iltizam/domain/reasons';
import { textLimits } from '@iltizam/domain/text-limits';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ApiError } from '../api/ApiError';
import { lookOf } from '../commands/actionLooks';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, toInput, toRuleText } from '../forms/textDraft';
import type { InadmissibilityReason, ProposalAction } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { CommandError } from '../commands/CommandError';
import { doneText, ruleOf } from './decisions';
import { DecideProposal } from './proposal.documents';
import type { ProposalRecord } from './proposal.record';
import { ProposalChanges } from './ProposalChanges';

type DecisionDialogProps = {
  action: ProposalAction;
  /** The proposal as the person saw it when choosing the action. */
  seen: ProposalRecord;
  /** The proposal as it is now. */
  proposal: ProposalRecord;
  error?: ApiError;
  onClose: () => void;
};

/** A decision with what the table says it needs: a coded reason, a written one, a question. */
export function DecisionDialog({ action, seen: first, proposal, error, onClose }: DecisionDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [seen, setSeen] = useState(first);
  const [reasonCode, setReasonCode] = useState<InadmissibilityReason | ''>('');
  const [reason, setReason] = useState(emptyDraft);
  const decide = useCommand(DecideProposal, { done: doneText, onDone: onClose });

  const rule = ruleOf(action, first.workflowState);
  const needs = rule?.needs ?? [];
  const explains = needs.includes('justification');
  const needsText = explains || needs.includes('reason') || needs.includes('question');
  const text = toRuleText(reason, language);
  const written = explains ? checkJustification(text) : checkReason(text);
  const missing =
    (needs.includes('reasonCode') && reasonCode === '' && 'proposals.missing.reasonCode') ||
    (needsText && !written.ok && `proposals.missing.${explains ? 'justification' : 'reason'}`) ||
    null;

  const send = (version: number) =>
    decide.mutate({
      reference: first.reference,
      version,
      action,
      ...(reasonCode === '' ? {} : { reasonCode }),
      ...(needsText ? { reason: toInput(reason, language) } : {}),
    });

  return (
    <CommandDialog
      title={translate(`actions.proposal.${action}`)}
      explanation={translate(`proposals.explain.${action}`)}
      submitLabel={translate(`actions.proposal.${action}`)}
      submitColor={lookOf(action).color === 'error' ? 'error' : 'primary'}
      busy={decide.isPending}
      missing={missing && translate(missing, { minimum: minimumJustification })}
      onSubmit={() => send(seen.version)}
      onClose={onClose}
    >
      <CommandError error={decide.error ?? error ?? null}>
        <ProposalChanges seen={seen} now={proposal} onRead={() => setSeen(proposal)} />
      </CommandError>
      {needs.includes('reasonCode') && (
        <TextField
          id="reason-code"
          select
          required
          label={translate('proposals.reasonCode')}
          value={reasonCode}
          onChange={(event) => setReasonCode(event.target.value as InadmissibilityReason)}
        >
          {inadmissibilityReasons.map((code) => (
            <MenuItem key={code} value={code}>
              {translate(`reasons.${code}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {needsText && (
        <LocalTextInput
          name="reason"
          label={translate(needs.includes('question') ? 'proposals.question' : 'proposals.reason')}
          value={reason}
          onChange={setReason}
          minimum={explains ? minimumJustification : undefined}
          maximum={textLimits.reason}
        />
      )}
    </CommandDialog>
  );
}
