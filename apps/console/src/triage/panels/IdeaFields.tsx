import { textLimits } from '@iltizam/domain/text-limits';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useTranslate } from 'react-admin';
import { LocalTextInput } from '../../forms/LocalTextInput';
import type { TextDraft } from '../../forms/textDraft';
import { LocalText } from '../../text/LocalText';
import { ThemeChoice } from '../ThemeChoice';
import type { Item } from '../useItem';

export type Idea = {
  key: string;
  title: TextDraft;
  solution: TextDraft;
  theme: string;
  /** Which of the problems of the whole it answers, by their place. */
  challenges: readonly number[];
};

type IdeaFieldsProps = {
  item: Item;
  idea: Idea;
  number: number;
  onChange: (idea: Idea) => void;
  /** Null where as few are left as a split takes. */
  onRemove: (() => void) | null;
};

/** One idea of a proposal: what it asks for, how, on which theme, and which problems of the whole it answers. */
export function IdeaFields({ item, idea, number, onChange, onRemove }: IdeaFieldsProps) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.proposals.fields.${field}`);
  const answer = (index: number, answers: boolean) =>
    onChange({
      ...idea,
      challenges: answers
        ? [...idea.challenges, index].toSorted((a, b) => a - b)
        : idea.challenges.filter((one) => one !== index),
    });
  return (
    <Box
      component="fieldset"
      sx={{ display: 'grid', gap: 1, m: 0, minInlineSize: 0, border: '1px solid', borderColor: 'divider' }}
    >
      <legend>{translate('triage.split.idea', { number })}</legend>
      <LocalTextInput
        name={`triage-idea-${number}-title`}
        label={label('title')}
        value={idea.title}
        onChange={(title) => onChange({ ...idea, title })}
        maximum={textLimits.title}
        autoFocus={number === 1}
      />
      <LocalTextInput
        name={`triage-idea-${number}-solution`}
        label={label('solution')}
        value={idea.solution}
        onChange={(solution) => onChange({ ...idea, solution })}
        maximum={textLimits.solution}
      />
      <ThemeChoice
        id={`triage-idea-${number}-theme`}
        value={idea.theme}
        onChange={(theme) => onChange({ ...idea, theme })}
      />
      {item.challenges.map((challenge, index) => (
        <FormControlLabel
          key={index}
          control={
            <Checkbox
              checked={idea.challenges.includes(index)}
              onChange={(_event, checked) => answer(index, checked)}
            />
          }
          label={<LocalText value={challenge} />}
        />
      ))}
      {onRemove && (
        <Button size="small" color="inherit" onClick={onRemove}>
          {translate('triage.split.remove', { number })}
        </Button>
      )}
    </Box>
  );
}
