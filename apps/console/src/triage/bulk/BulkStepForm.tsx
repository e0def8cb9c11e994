import { checkJustification, checkReason } from '@iltizam/domain/justifications';
import { inadmissibilityReasons, minimumJustification } from '@iltizam/domain/reasons';
import { textLimits } from '@iltizam/domain/text-limits';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMe } from '../../access/useMe';
import { InstitutionPicker } from '../../forms/InstitutionPicker';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, toInput, toRuleText, type TextDraft } from '../../forms/textDraft';
import type { InadmissibilityReason, ProposalAction } from '../../generated/graphql';
import { formatDay } from '../../i18n/format';
import { useLanguage } from '../../i18n/useLanguage';
import { filledDraft, useTemplates } from '../panels/useTemplates';
import { useDueOn } from '../useDueOn';
import { bulkActionsOf, needsOf } from './bulkActions';
import type { BulkStep } from './useBulk';

type Draft = {
  action: ProposalAction | '';
  reasonCode: InadmissibilityReason | '';
  text: TextDraft;
  lead: string | null;
};

/** Which step, and what it needs, the same for all; null while something is missing. */
export function BulkStepForm({ onChange }: { onChange: (step: BulkStep | null) => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const me = useMe();
  const templateOf = useTemplates();
  const [draft, setDraft] = useState<Draft>({ action: '', reasonCode: '', text: emptyDraft(), lead: null });
  const roles = me?.memberships.filter(({ isCurrent }) => isCurrent).map(({ role }) => role) ?? [];
  const dueOn = useDueOn();
  const needs = draft.action === '' ? [] : needsOf(draft.action);
  const explains = needs.includes('justification');
  const writes = explains || needs.includes('reason') || needs.includes('question');

  const change = (next: Draft) => {
    setDraft(next);
    onChange(stepOf(next));
  };
  const stepOf = ({ action, reasonCode, text, lead }: Draft): BulkStep | null => {
    if (action === '') return null;
    const wanted = needsOf(action);
    if (wanted.includes('institutions'))
      return lead === null || dueOn === null ? null : { kind: 'assign', input: { lead, others: [], dueOn } };
    if (wanted.includes('reasonCode') && reasonCode === '') return null;
    const check = wanted.includes('justification') ? checkJustification : checkReason;
    const isWriting =
      wanted.includes('justification') || wanted.includes('reason') || wanted.includes('question');
    if (isWriting && !check(toRuleText(text, language)).ok) return null;
    return {
      kind: 'decide',
      input: {
        action,
        ...(reasonCode === '' ? {} : { reasonCode }),
        ...(isWriting ? { reason: toInput(text, language) } : {}),
      },
    };
  };
  const chooseReason = (reasonCode: InadmissibilityReason) =>
    change({ ...draft, reasonCode, text: filledDraft(templateOf(reasonCode), {}) });

  return (
    <>
      <TextField
        id="bulk-action"
        select
        label={translate('triage.bulk.step')}
        value={draft.action}
        onChange={(event) =>
          change({
            action: event.target.value as ProposalAction,
            reasonCode: '',
            text: emptyDraft(),
            lead: null,
          })
        }
      >
        {bulkActionsOf(roles).map((action) => (
          <MenuItem key={action} value={action}>
            {translate(`actions.proposal.${action}`)}
          </MenuItem>
        ))}
      </TextField>
      {needs.includes('reasonCode') && (
        <TextField
          id="bulk-reason"
          select
          label={translate('proposals.reasonCode')}
          value={draft.reasonCode}
          onChange={(event) => chooseReason(event.target.value as InadmissibilityReason)}
        >
          {inadmissibilityReasons.map((code) => (
            <MenuItem key={code} value={code}>
              {translate(`reasons.${code}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {writes && (
        <LocalTextInput
          key={`${draft.action} ${draft.reasonCode}`}
          name="bulk-text"
          label={translate(needs.includes('question') ? 'proposals.question' : 'proposals.reason')}
          value={draft.text}
          onChange={(text) => change({ ...draft, text })}
          minimum={explains ? minimumJustification : undefined}
          maximum={textLimits.reason}
        />
      )}
      {needs.includes('institutions') && (
        <InstitutionPicker
          id="bulk-lead"
          label={translate('assignments.leadInstitution')}
          value={draft.lead}
          helperText={
            dueOn === null ? undefined : translate('triage.admit.dueOn', { day: formatDay(dueOn, language) })
          }
          onChange={(lead) => change({ ...draft, lead })}
        />
      )}
    </>
  );
}
