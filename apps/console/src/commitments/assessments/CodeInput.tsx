import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

type CodeInputProps<Code extends string> = {
  /** The field; its codes' words stand under the same name. */
  name: 'completion' | 'ambition' | 'earlyResults';
  codes: readonly Code[];
  value: Code | '';
  onChange: (code: Code | '') => void;
  fault: string | null;
};

/** One of the reviewer's codes, or none. */
export function CodeInput<Code extends string>({
  name,
  codes,
  value,
  onChange,
  fault,
}: CodeInputProps<Code>) {
  const translate = useTranslate();
  return (
    <TextField
      id={`assessment-${name}`}
      select
      label={translate(`assessments.${name}`)}
      value={value}
      onChange={({ target }) => onChange(target.value as Code | '')}
      error={fault !== null}
      helperText={fault}
    >
      <MenuItem value="">{translate('assessments.notJudged')}</MenuItem>
      {codes.map((code) => (
        <MenuItem key={code} value={code}>
          {translate(`assessments.codes.${name}.${code}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
