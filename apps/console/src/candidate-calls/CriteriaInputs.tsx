import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { callLimits } from '@iltizam/domain/candidate-call-terms';
import { useTranslate } from 'react-admin';
import { Section } from '../record/Section';
import { moved } from '../list/moved';
import { CriterionInput } from './CriterionInput';
import { sumOf, withCriterion, type CriterionDraft } from './callDraft';

type CriteriaInputsProps = { criteria: CriterionDraft[]; onChange: (criteria: CriterionDraft[]) => void };

/** What candidacies are scored by; the sum of the weights is said while they are typed. */
export function CriteriaInputs({ criteria, onChange }: CriteriaInputsProps) {
  const translate = useTranslate();
  const sum = sumOf(criteria);
  const move = (index: number, by: -1 | 1) => onChange(moved(criteria, index, by));
  return (
    <Section
      title={translate('calls.criteria')}
      action={
        criteria.length < callLimits.criteria && (
          <Button startIcon={<AddIcon />} onClick={() => onChange(withCriterion(criteria))}>
            {translate('calls.addCriterion')}
          </Button>
        )
      }
    >
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {criteria.map((criterion, index) => (
          <CriterionInput
            key={criterion.key}
            criterion={criterion}
            number={index + 1}
            onChange={(part) => onChange(criteria.with(index, { ...criterion, ...part }))}
            onRemove={criteria.length > 1 ? () => onChange(criteria.toSpliced(index, 1)) : null}
            onUp={index > 0 ? () => move(index, -1) : null}
            onDown={index < criteria.length - 1 ? () => move(index, 1) : null}
          />
        ))}
      </Box>
      <Alert role="status" severity={sum === 100 ? 'success' : 'warning'} sx={{ marginBlockStart: 1 }}>
        {translate('calls.sum', { sum })} {sum < 100 && translate('calls.sumShort', { points: 100 - sum })}
        {sum > 100 && translate('calls.sumOver', { points: sum - 100 })}
      </Alert>
    </Section>
  );
}
