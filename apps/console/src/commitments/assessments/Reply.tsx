import { textLimits } from '@iltizam/domain/text-limits';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMay } from '../../access/useMay';
import { useMe } from '../../access/useMe';
import { CommandDialog } from '../../commands/CommandDialog';
import { useCommand } from '../../commands/useCommand';
import { ErrorNotice } from '../../errors/ErrorNotice';
import { LocalTextInput } from '../../forms/LocalTextInput';
import { emptyDraft, isEmptyDraft, toInput } from '../../forms/textDraft';
import { useLanguage } from '../../i18n/useLanguage';
import { ReplyToAssessment } from './assessment.documents';

type ReplyProps = { assessment: string; institution: string };

/** The institution's right of reply: its officers answer beside what was said, and change nothing of it. */
export function Reply({ assessment, institution }: ReplyProps) {
  const translate = useTranslate();
  const may = useMay();
  const memberships = useMe()?.memberships ?? [];
  const [open, setOpen] = useState(false);
  const answers = memberships.some((held) => held.isCurrent && held.institution?.reference === institution);
  if (!may('Mutation.replyToAssessment') || !answers) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{translate('assessments.reply')}</Button>
      {open && <ReplyDialog assessment={assessment} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReplyDialog({ assessment, onClose }: { assessment: string; onClose: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [text, setText] = useState(emptyDraft);
  const reply = useCommand(ReplyToAssessment, { done: 'assessments.replied', onDone: onClose });
  return (
    <CommandDialog
      title={translate('assessments.reply')}
      explanation={translate('assessments.replyExplain')}
      submitLabel={translate('assessments.submit')}
      busy={reply.isPending}
      missing={isEmptyDraft(text) ? translate('assessments.missing.reply') : null}
      onSubmit={() => reply.mutate({ assessment, text: toInput(text, language) })}
      onClose={onClose}
    >
      {reply.error && <ErrorNotice error={reply.error} />}
      <LocalTextInput
        name="assessment-reply"
        label={translate('assessments.replyText')}
        value={text}
        onChange={setText}
        maximum={textLimits.note}
        multiline
        error={null}
      />
    </CommandDialog>
  );
}
