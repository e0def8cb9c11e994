import { textLimits } from '@iltizam/domain/text-limits';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { CommandDialog } from '../commands/CommandDialog';
import { useCommand } from '../commands/useCommand';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LocalTextInput } from '../forms/LocalTextInput';
import { LocalTextList } from '../forms/LocalTextList';
import { draftOf, emptyDraft, isEmptyDraft, toInput } from '../forms/textDraft';
import { useLanguage } from '../i18n/useLanguage';
import { SavePoll } from './meeting.commands';
import type { Poll } from './meeting.record';

type PollDialogProps = { meeting: string; poll: Poll | null; onClose: () => void };

/** A question with its answers; once the room has answered, with how many gave each. */
export function PollDialog({ meeting, poll, onClose }: PollDialogProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const [question, setQuestion] = useState(() => draftOf(poll?.question));
  const [answers, setAnswers] = useState(
    () => poll?.options.map(({ text }) => draftOf(text)) ?? [emptyDraft(), emptyDraft()],
  );
  const [votes, setVotes] = useState<string[]>(() => poll?.options.map((one) => `${one.votes ?? ''}`) ?? []);
  const save = useCommand(SavePoll, { done: 'meetings.pollSaved', onDone: onClose });
  const written = answers.map((text, index) => ({ text, votes: votes[index] ?? '' }));
  const options = written.filter(({ text }) => !isEmptyDraft(text));
  return (
    <CommandDialog
      title={translate(poll ? 'meetings.countPoll' : 'meetings.addPoll')}
      submitLabel={translate('ra.action.save')}
      busy={save.isPending}
      missing={isEmptyDraft(question) || options.length < 2 ? translate('meetings.missingOptions') : null}
      onSubmit={() =>
        save.mutate({
          meeting,
          ...(poll && { poll: poll.id, version: poll.version }),
          question: toInput(question, language),
          options: options.map((option) => ({
            text: toInput(option.text, language),
            votes: /^\d+$/.test(option.votes.trim()) ? Number(option.votes) : null,
          })),
        })
      }
      onClose={onClose}
    >
      {save.error && <ErrorNotice error={save.error} />}
      <LocalTextInput
        name="question"
        label={translate('meetings.pollQuestion')}
        value={question}
        onChange={setQuestion}
        maximum={textLimits.title}
        multiline={false}
      />
      <LocalTextList
        name="answer"
        label={translate('meetings.pollOption')}
        addLabel={translate('meetings.addOption')}
        values={answers}
        onChange={setAnswers}
        maximum={textLimits.title}
      />
      {poll &&
        answers.map((_answer, index) => (
          <TextField
            key={index}
            id={`votes-${index}`}
            label={translate('meetings.pollVotes', { number: index + 1 })}
            value={votes[index] ?? ''}
            onChange={({ target }) =>
              setVotes(answers.map((_one, at) => (at === index ? target.value : (votes[at] ?? ''))))
            }
            slotProps={{ htmlInput: { inputMode: 'numeric', dir: 'ltr' } }}
          />
        ))}
    </CommandDialog>
  );
}
