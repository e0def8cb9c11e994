import { checkJustification, checkReason } from '@iltizam/domain/justifications';
import { inadmissibilityReasons, minimumJustification } from '@iltizam/domain/reasons';
import { isBlank } from '@iltizam/domain/languages';
import type { TemplateVariable } from '@iltizam/domain/template-variables';
import { textLimits } from '@iltizam/domain/text-limits';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay';
import { useMe } from '../../access/useMe';
import { InstitutionPicker } from '../../forms/InstitutionPicker';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput, toRuleText, type TextDraft } from '../../forms/textDraft';
import type { InadmissibilityReason, ProposalAction } from '../../generated/graphql';
import { formatDay } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { LocalParagraphs } from '../../text/LocalText';
import { openVariables, useTemplates } from '../panels/useTemplates';
import { VariableFields } from '../panels/VariableFields';
import { useDueOn } from '../useDueOn';
import { bulkActionsOf, needsOf } from './bulkActions';
import { ThemeChoice } from '../ThemeChoice';
import type { BulkStep } from './useBulk';

/** Not a step of the workflow: all of them under another theme. */
const CHANGE_THEME = 'CHANGE_THEME';

type Draft = {
  action: ProposalAction | typeof CHANGE_THEME | '';
  reasonCode: InadmissibilityReason | '';
  /** What the template of the reason leaves open, the same for all. */
  values: Partial<Record<TemplateVariable, string>>;
  text: TextDraft;
  lead: string | null;
  theme: string | null;
};

const nothing: Omit<Draft, 'action'> = {
  reasonCode: '',
  values: {},
  text: emptyDraft(),
  lead: null,
  theme: null,
};

/** Which step, and what it needs, the same for all; null while something is missing. */
export function BulkStepForm({ onChange }: { onChange: (step: BulkStep | null) => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const me = useMe();
  const may = useMay();
  const { templateFor } = useTemplates();
  const [draft, setDraft] = useState<Draft>({ action: '', ...nothing });
  const roles = me?.memberships.filter(({ isCurrent }) => isCurrent).map(({ role }) => role) ?? [];
  const dueOn = useDueOn();
  const needs = draft.action === '' || draft.action === CHANGE_THEME ? [] : needsOf(draft.action);
  const explains = needs.includes('justification');
  const writes = explains || needs.includes('reason') || needs.includes('question');

  const change = (next: Draft) => {
    setDraft(next);
    onChange(stepOf(next));
  };
  const stepOf = ({ action, reasonCode, values, text, lead, theme }: Draft): BulkStep | null => {
    if (action === '') return null;
    if (action === CHANGE_THEME) return theme === null ? null : { kind: 'theme', input: { theme } };
    const wanted = needsOf(action);
    if (wanted.includes('institutions'))
      return lead === null || dueOn === null ? null : { kind: 'assign', input: { lead, others: [], dueOn } };
    if (wanted.includes('reasonCode') && reasonCode === '') return null;
    // Its title is each proposal's own: only the server can fill it for all.
    const template = templateFor(reasonCode);
    if (template && isEmptyDraft(text)) {
      const isOpen = openVariables(template.text).some((name) => isBlank(values[name] ?? ''));
      if (isOpen) return null;
      const filled = Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, inEveryLanguage(value, language)]),
      );
      return {
        kind: 'decide',
        input: {
          action,
          ...(reasonCode === '' ? {} : { reasonCode }),
          template: { id: template.id, ...filled },
        },
      };
    }
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
  const template = templateFor(draft.reasonCode);

  return (
    <>
      <TextField
        id="bulk-action"
        select
        label={translate('triage.bulk.step')}
        value={draft.action}
        onChange={(event) => change({ action: event.target.value as Draft['action'], ...nothing })}
      >
        {bulkActionsOf(roles).map((action) => (
          <MenuItem key={action} value={action}>
            {translate(`actions.proposal.${action}`)}
          </MenuItem>
        ))}
        {may('Mutation.changeThemes') && (
          <MenuItem value={CHANGE_THEME}>{translate('triage.bulk.changeTheme')}</MenuItem>
        )}
      </TextField>
      {draft.action === CHANGE_THEME && (
        <ThemeChoice id="bulk-theme" value={draft.theme} onChange={(theme) => change({ ...draft, theme })} />
      )}
      {needs.includes('reasonCode') && (
        <TextField
          id="bulk-reason"
          select
          label={translate('proposals.reasonCode')}
          value={draft.reasonCode}
          onChange={(event) =>
            change({
              ...draft,
              reasonCode: event.target.value as InadmissibilityReason,
              values: {},
              text: emptyDraft(),
            })
          }
        >
          {inadmissibilityReasons.map((code) => (
            <MenuItem key={code} value={code}>
              {translate(`reasons.${code}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {writes && template && isEmptyDraft(draft.text) && (
        <>
          <Typography variant="body2" color="textSecondary">
            {translate('triage.bulk.template')}
          </Typography>
          <LocalParagraphs value={template.text} variant="body2" />
          <VariableFields
            variables={openVariables(template.text)}
            values={draft.values}
            onChange={(values) => change({ ...draft, values })}
          />
        </>
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

/** What was typed once stands in the text of every language. */
const inEveryLanguage = (value: string, language: Language) =>
  toInput({ ar: value, fr: value, en: value, original: language }, language);
