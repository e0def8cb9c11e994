import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { query } from '../../api/client';
import { useLanguage } from '../../i18n/useLanguage';
import { plainText } from '../../text/localized';
import { useTriageContext } from '../TriageContext';
import { ThemesOfPlan } from './bulk.documents';

type BulkThemeProps = { value: string | null; onChange: (theme: string) => void };

/** The theme of the plan that all of them go under. */
export function BulkTheme({ value, onChange }: BulkThemeProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { plan } = useTriageContext();
  const { data: themes = [] } = useQuery({
    queryKey: ['triage', 'themes', plan],
    queryFn: async () => (await query(ThemesOfPlan, { plan })).plan?.themes ?? [],
    staleTime: 10 * 60_000,
  });
  return (
    <TextField
      id="bulk-theme"
      select
      label={translate('resources.proposals.fields.theme')}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value)}
    >
      {themes.map(({ reference, name }) => (
        <MenuItem key={reference} value={reference}>
          {plainText(name, language)}
        </MenuItem>
      ))}
    </TextField>
  );
}
