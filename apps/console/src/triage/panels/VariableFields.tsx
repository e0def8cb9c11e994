import type { TemplateVariable } from '@iltizam/domain/template-variables';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

type Values = Partial<Record<TemplateVariable, string>>;

type VariableFieldsProps = {
  variables: readonly TemplateVariable[];
  values: Values;
  onChange: (values: Values) => void;
};

/** What a template leaves open, to be filled before its text can be used. */
export function VariableFields({ variables, values, onChange }: VariableFieldsProps) {
  const translate = useTranslate();
  return variables.map((name) => (
    <TextField
      key={name}
      id={`triage-variable-${name}`}
      label={translate(`triage.variables.${name}`)}
      value={values[name] ?? ''}
      onChange={(event) => onChange({ ...values, [name]: event.target.value })}
      slotProps={{ htmlInput: { dir: 'auto', maxLength: 300 } }}
    />
  ));
}
