import { assignmentActions } from '@iltizam/domain/assignment-workflow';
import { checkJustification, checkReason } from '@iltizam/domain/justifications';
import { minimumJustification } from '@iltizam/domain/reasons';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { lookOf } from '../commands/actionLooks';
import { CommandDialog } from '../commands/CommandDialog';
import { CommandError } from '../commands/CommandError';
import { useCommand } from '../commands/useCommand';
import { InstitutionPicker } from '../forms/InstitutionPicker';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput, toRuleText } from '../forms/textDraft';
import type { AssignmentAction } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { AnswerAssignment } from './assignment.documents';
import { AssignmentChanges } from './AssignmentChanges';
import type { AssignmentRecord } from './assignment.record';

type AnswerDialogProps = {
  action: AssignmentAction;
  /** The assignment as the officer saw it when choosing the answer. */
  seen: AssignmentRecord;
  assignment: AssignmentRecord;
  onClose: () => void;
};

/** An institution's answer, with what the table says it needs. */
export function AnswerDialog({ action, seen: first, assignment, onClose }: AnswerDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [seen, setSeen] = useState(first);
  const [text, setText] = useState(emptyDraft);
  const [suggested, setSuggested] = useState<string | null>(null);
  const answer = useCommand(AnswerAssignment, { done: 'assignments.answered', onDone: onClose });

  const needs = assignmentActions.find((rule) => rule.action === action)?.needs ?? [];
  const explains = needs.includes('justification');
  const ruleText = toRuleText(text, language);
  const written = needs.length === 0 || (explains ? checkJustification(ruleText) : checkReason(ruleText)).ok;
  const missing = written ? null : `assignments.missing.${explains ? 'justification' : 'reason'}`;

  return (
    <CommandDialog
      title={translate(`actions.assignment.${action}`)}
      explanation={translate(`assignments.explain.${action}`)}
      submitLabel={translate(`actions.assignment.${action}`)}
      submitColor={lookOf(action).color === 'error' ? 'error' : 'primary'}
      busy={answer.isPending}
      missing={missing && translate(missing, { minimum: minimumJustification })}
      onSubmit={() =>
        answer.mutate({
          id: seen.id,
          version: seen.version,
          action,
          ...(isEmptyDraft(text) ? {} : { justification: toInput(text, language) }),
          ...(suggested ? { suggestedInstitution: suggested } : {}),
        })
      }
      onClose={onClose}
    >
      <CommandError error={answer.error}>
        <AssignmentChanges seen={seen} now={assignment} onRead={() => setSeen(assignment)} />
      </CommandError>
      {action !== 'ACCEPT' && (
        <LocalTextInput
          name="justification"
          label={translate(action === 'RETURN' ? 'assignments.reason' : 'assignments.justification')}
          value={text}
          onChange={setText}
          minimum={explains ? minimumJustification : undefined}
          maximum={textLimits.justification}
        />
      )}
      {action === 'RETURN' && (
        <InstitutionPicker
          id="suggested-institution"
          label={translate('assignments.suggestion')}
          value={suggested}
          except={[assignment.institution.reference]}
          onChange={setSuggested}
        />
      )}
    </CommandDialog>
  );
}
