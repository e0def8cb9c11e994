import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput, type TextDraft } from '../../forms/textDraft';
import { useLanguage } from '../../i18n/useLanguage';
import { Section } from '../../record/Section';
import type { CommitmentRecord } from '../commitment.record';
import { DecideReport } from '../draft/draft.documents';
import { DraftedFields } from './DraftedFields';

/** The secretariat reads what was sent: on the card with it, or back with a word at each field it concerns. */
export function JudgeReport({ card }: { card: CommitmentRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [comments, setComments] = useState<Record<string, TextDraft>>({});
  const decide = useCommand(DecideReport, {
    done: ({ action }) => (action === 'RETURN' ? 'card.check.returned' : 'card.check.validated'),
  });
  const draft = card.draft!;
  const written = Object.entries(comments).filter(([, text]) => !isEmptyDraft(text));
  const take = (action: 'RETURN' | 'VALIDATE') =>
    decide.mutate({
      commitment: card.reference,
      version: draft.version,
      action,
      ...(action === 'RETURN'
        ? { comments: written.map(([field, text]) => ({ field, text: toInput(text, language) })) }
        : {}),
    });
  const back = written.length > 0;
  return (
    <>
      <DraftedFields
        card={card}
        renderUnder={(path, name) => (
          <Comment
            path={path}
            name={name}
            text={comments[path] ?? null}
            onChange={(text) => setComments({ ...comments, [path]: text })}
          />
        )}
      />
      <Section title={translate('card.check.judge')}>
        {decide.error && <ErrorNotice error={decide.error} />}
        <p id="judge-hint">{translate(back ? 'card.check.returnHint' : 'card.check.validateHint')}</p>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            variant={back ? 'outlined' : 'contained'}
            disabled={decide.isPending}
            onClick={() => take('VALIDATE')}
          >
            {translate('card.check.validate')}
          </Button>
          <Button
            variant={back ? 'contained' : 'outlined'}
            color="error"
            disabled={decide.isPending}
            aria-disabled={!back}
            aria-describedby="judge-hint"
            onClick={() => back && take('RETURN')}
          >
            {translate('card.check.return', { smart_count: written.length })}
          </Button>
        </Box>
      </Section>
    </>
  );
}

type CommentProps = {
  path: string;
  name: string;
  text: TextDraft | null;
  onChange: (text: TextDraft) => void;
};

function Comment({ path, name, text, onChange }: CommentProps) {
  const translate = useTranslate();
  if (text === null)
    return (
      <Button
        size="small"
        onClick={() => onChange(emptyDraft())}
        aria-label={translate('card.check.commentOn', { field: name })}
      >
        {translate('card.check.comment')}
      </Button>
    );
  return (
    <LocalTextInput
      name={`comment-${path}`}
      label={translate('card.check.comment')}
      value={text}
      onChange={onChange}
      maximum={textLimits.fieldComment}
      autoFocus
    />
  );
}
