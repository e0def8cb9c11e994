import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { query } from '../api/client';
import { useLanguage } from '../i18n/useLanguage';
import { plainText } from '../text/localized';
import { useTriageContext } from './TriageContext';
import { ThemesOfPlan } from './bulk/bulk.documents';

type ThemeChoiceProps = { id: string; value: string | null; onChange: (theme: string) => void };

/** One of the themes of the plan whose queue it is. */
export function ThemeChoice({ id, value, onChange }: ThemeChoiceProps) {
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
      id={id}
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
