import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { intlTags, LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages';

type LanguageSelectProps = {
  id: string;
  label: string;
  value: Language;
  onChange: (language: Language) => void;
};

export function LanguageSelect({ id, label, value, onChange }: LanguageSelectProps) {
  return (
    <TextField
      id={id}
      select
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value as Language)}
    >
      {LANGUAGES.map((language) => (
        <MenuItem key={language} value={language} lang={intlTags[language]}>
          {LANGUAGE_NAMES[language]}
        </MenuItem>
      ))}
    </TextField>
  );
}
