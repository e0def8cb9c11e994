import { stageKinds, type StageKind } from '@iltizam/domain/plan-stages';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

type StageSelectProps = { value: StageKind | null; onChange: (stage: StageKind | null) => void };

/** The stage a document belongs to, or none alone. */
export function StageSelect({ value, onChange }: StageSelectProps) {
  const translate = useTranslate();
  return (
    <TextField
      id="document-stage"
      select
      label={translate('content.fields.stage')}
      value={value ?? ''}
      onChange={({ target }) => onChange(stageKinds.find((stage) => stage === target.value) ?? null)}
    >
      <MenuItem value="">{translate('content.noStage')}</MenuItem>
      {stageKinds.map((stage) => (
        <MenuItem key={stage} value={stage}>
          {translate(`stages.${stage}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
