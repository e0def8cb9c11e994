import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList } from 'react-admin';
import type { PlanRowsQuery } from '../generated/graphql';
import { useLanguage } from '../i18n/useLanguage';
import { plainText } from '../text/localized';

type Plan = PlanRowsQuery['plans'][number];

type PlanSelectProps = {
  id: string;
  label: string;
  value: string | null;
  onChange: (reference: string) => void;
  /** What choosing none is called; without it one of them is chosen. */
  none?: string;
};

/** One of the action plans, the newest first. */
export function PlanSelect({ id, label, value, onChange, none }: PlanSelectProps) {
  const language = useLanguage();
  const { data: plans = [] } = useGetList<Plan>('plans');
  return (
    <TextField
      id={id}
      select
      label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value)}
    >
      {none && <MenuItem value="">{none}</MenuItem>}
      {plans.map(({ reference, title }) => (
        <MenuItem key={reference} value={reference}>
          {plainText(title, language)}
        </MenuItem>
      ))}
    </TextField>
  );
}
