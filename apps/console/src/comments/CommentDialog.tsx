import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { commentActions, commentAnswers, commentRefusals } from '@iltizam/domain/comment-workflow';
import { textLimits } from '@iltizam/domain/text-limits';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import type { CommentAction, CommentAnswer, CommentRefusal, CommentRowsQuery } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { DecideComment } from './comment.documents';

type CommentDialogProps = {
  comment: CommentRowsQuery['comments']['edges'][number]['node'];
  action: CommentAction;
  onClose: () => void;
};

/** A step of a comment, with what the table asks for. */
export function CommentDialog({ comment, action, onClose }: CommentDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [text, setText] = useState(emptyDraft);
  const [refusal, setRefusal] = useState<CommentRefusal | ''>('');
  const [answer, setAnswer] = useState<CommentAnswer | ''>('');
  const decide = useCommand(DecideComment, { done: 'comments.done', onDone: onClose });
  const needs = commentActions.find((rule) => rule.action === action)?.needs ?? [];
  const [asksRefusal, asksAnswer] = [needs.includes('refusal'), needs.includes('answer')];
  const asksText = needs.length > 0;
  const missing =
    (asksRefusal && refusal === '') || (asksAnswer && answer === '') || (asksText && isEmptyDraft(text));
  const { reference, version } = comment;
  return (
    <CommandDialog
      title={translate(`comments.action.${action}`)}
      submitLabel={translate(`comments.action.${action}`)}
      busy={decide.isPending}
      missing={missing ? translate('comments.missing') : null}
      onSubmit={() =>
        decide.mutate({
          reference,
          version,
          action,
          ...(refusal === '' ? {} : { refusal }),
          ...(answer === '' ? {} : { answer }),
          ...(asksText ? { text: toInput(text, language) } : {}),
        })
      }
      onClose={onClose}
    >
      {decide.error && <ErrorNotice error={decide.error} />}
      {asksRefusal && (
        <Choice
          id="refusal"
          label={translate('comments.refusalReason')}
          words="comments.refusals"
          values={commentRefusals}
          value={refusal}
          onChange={(value) => setRefusal(value as CommentRefusal)}
        />
      )}
      {asksAnswer && (
        <Choice
          id="answer"
          label={translate('comments.answer')}
          words="comments.answers"
          values={commentAnswers}
          value={answer}
          onChange={(value) => setAnswer(value as CommentAnswer)}
        />
      )}
      {asksText && (
        <LocalTextInput
          name="text"
          label={translate(asksAnswer ? 'comments.answerText' : 'comments.text')}
          value={text}
          onChange={setText}
          maximum={textLimits.justification}
          multiline
        />
      )}
    </CommandDialog>
  );
}

type ChoiceProps = {
  id: string;
  label: string;
  words: string;
  values: readonly string[];
  value: string;
  onChange: (value: string) => void;
};

function Choice({ id, label, words, values, value, onChange }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField id={id} select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {values.map((one) => (
        <MenuItem key={one} value={one}>
          {translate(`${words}.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
