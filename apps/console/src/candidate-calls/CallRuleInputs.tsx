import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { applicantKinds } from '@iltizam/domain/candidate-call-terms';
import { useTranslate } from 'react-admin';
import { CheckList } from '../forms/CheckList';
import { Section } from '../record/Section';
import type { CallDraft } from './callDraft';
import { NumberInput } from '../forms/NumberInput';

type CallRuleInputsProps = { draft: CallDraft; onChange: (part: Partial<CallDraft>) => void };

/** How the call is decided: who may answer it, who scores, and below which mark nobody is retained. */
export function CallRuleInputs({ draft, onChange }: CallRuleInputsProps) {
  const translate = useTranslate();
  const check = (name: 'bothColleges' | 'secretariatScores') => (
    <FormControlLabel
      label={translate(`calls.${name}`)}
      control={
        <Checkbox checked={draft[name]} onChange={(_event, checked) => onChange({ [name]: checked })} />
      }
    />
  );
  return (
    <Section title={translate('calls.rules')}>
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <NumberInput
          digits={3}
          id="call-scorers"
          label={translate('calls.leastScorers')}
          value={draft.leastScorers}
          onChange={(leastScorers) => onChange({ leastScorers })}
        />
        <NumberInput
          digits={3}
          id="call-minimum"
          label={translate('calls.minimumMark')}
          helperText={translate('calls.minimumHint')}
          value={draft.minimumMark}
          onChange={(minimumMark) => onChange({ minimumMark })}
        />
      </Box>
      <Box sx={{ display: 'grid' }}>
        {check('bothColleges')}
        {check('secretariatScores')}
      </Box>
      {draft.college === 'CIVIL_SOCIETY' && (
        <CheckList
          label={translate('calls.applicants')}
          options={applicantKinds.map((id) => ({ id, name: translate(`calls.applicantKinds.${id}`) }))}
          chosen={draft.applicants}
          onChange={(applicants) => onChange({ applicants })}
        />
      )}
    </Section>
  );
}
