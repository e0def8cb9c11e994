import ArrowDownwardIcon from '@mui/icons-material/ArrowDownward';
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/Delete';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { callLimits } from '@iltizam/domain/candidate-call-terms';
import { textLimits } from '@iltizam/domain/text-limits';
import { useTranslate } from 'react-admin';
import { LocalTextInput } from '../forms/LocalTextInput';
import { wholeNumber, type CriterionDraft } from './callDraft';
import { NumberInput } from '../forms/NumberInput';

type CriterionInputProps = {
  criterion: CriterionDraft;
  number: number;
  onChange: (part: Partial<CriterionDraft>) => void;
  /** Null where it is the only one, the first, or the last. */
  onRemove: (() => void) | null;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
};

const isWithin = (typed: string, maximum: number): boolean => {
  const number = wholeNumber(typed);
  return typed.trim() === '' || (number !== null && number >= 1 && number <= maximum);
};

export function CriterionInput({ criterion, number, onChange, onRemove, onUp, onDown }: CriterionInputProps) {
  const translate = useTranslate();
  const { key, label, weight, max } = criterion;
  const button = (Icon: SvgIconComponent, name: string, act: (() => void) | null) => (
    <IconButton aria-label={translate(name, { number })} disabled={act === null} onClick={act ?? undefined}>
      <Icon />
    </IconButton>
  );
  return (
    <Box component="li" sx={{ paddingBlock: 1.5, borderBlockEnd: '1px solid', borderColor: 'divider' }}>
      <LocalTextInput
        name={`criterion-${key}`}
        label={translate('calls.criterion', { number })}
        value={label}
        onChange={(text) => onChange({ label: text })}
        maximum={textLimits.criterion}
        multiline={false}
        layout="side-by-side"
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'start' }}>
        <Box sx={{ flex: '1 1 9rem', maxWidth: 220 }}>
          <NumberInput
            digits={3}
            id={`criterion-${key}-weight`}
            label={translate('calls.weightOf', { number })}
            value={weight}
            onChange={(typed) => onChange({ weight: typed })}
            error={!isWithin(weight, 100)}
            helperText={isWithin(weight, 100) ? undefined : translate('calls.within', { maximum: 100 })}
          />
        </Box>
        <Box sx={{ flex: '1 1 9rem', maxWidth: 220 }}>
          <NumberInput
            digits={3}
            id={`criterion-${key}-max`}
            label={translate('calls.maxOf', { number })}
            value={max}
            onChange={(typed) => onChange({ max: typed })}
            error={!isWithin(max, callLimits.score)}
            helperText={
              isWithin(max, callLimits.score)
                ? undefined
                : translate('calls.within', { maximum: callLimits.score })
            }
          />
        </Box>
        <Box sx={{ display: 'flex', marginInlineStart: 'auto' }}>
          {button(ArrowUpwardIcon, 'calls.criterionUp', onUp)}
          {button(ArrowDownwardIcon, 'calls.criterionDown', onDown)}
          {button(DeleteIcon, 'calls.removeCriterion', onRemove)}
        </Box>
      </Box>
    </Box>
  );
}
