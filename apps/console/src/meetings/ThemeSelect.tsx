import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { plainText } from '../text/localized';
import { useThemes } from './useThemes';

type ThemeSelectProps = { plan: string; value: string; onChange: (theme: string) => void };

export function ThemeSelect({ plan, value, onChange }: ThemeSelectProps) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <TextField
      id="meeting-theme"
      select
      label={translate('resources.meetings.fields.theme')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {useThemes(plan).map(({ reference, name }) => (
        <MenuItem key={reference} value={reference}>
          {plainText(name, language)}
        </MenuItem>
      ))}
    </TextField>
  );
}
