import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { textLimits } from '@iltizam/domain/text-limits';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { plainText } from '../text/localized';
import type { CriterionRecord } from './call.record';
import { scoreOf } from './scoreDraft';

type Given = { score: string; note: string };
type CriterionScoreProps = {
  criterion: CriterionRecord;
  value: Given;
  /** Is there room for a note under each score? Otherwise the next key after a score is the next score. */
  noting: boolean;
  onChange: (value: Given) => void;
};

/** One criterion: a digit or two, or an arrow up and down, and a note where one wants to keep why. */
export function CriterionScore({ criterion, value, noting, onChange }: CriterionScoreProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { key, label, weight, max } = criterion;
  const name = plainText(label, language);
  const score = scoreOf(criterion, value.score);
  const wrong = value.score.trim() !== '' && score === null;
  const step = (by: -1 | 1) =>
    onChange({ ...value, score: Math.min(max, Math.max(0, (score ?? (by > 0 ? -1 : 1)) + by)).toString() });
  return (
    <Box>
      <TextField
        id={`score-${key}`}
        label={name}
        value={value.score}
        onChange={({ target }) => onChange({ ...value, score: target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          step(event.key === 'ArrowUp' ? 1 : -1);
        }}
        error={wrong}
        helperText={
          wrong ? translate('calls.withinScale', { max }) : translate('calls.weighs', { weight, max })
        }
        placeholder=" "
        slotProps={{ htmlInput: { inputMode: 'numeric', dir: 'ltr', maxLength: 2, autoComplete: 'off' } }}
      />
      {noting && (
        <TextField
          id={`note-${key}`}
          label={translate('calls.noteOn', { criterion: name })}
          value={value.note}
          onChange={({ target }) => onChange({ ...value, note: target.value })}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: textLimits.scoreNote } }}
        />
      )}
    </Box>
  );
}
