import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { InstitutionPicker } from '../forms/InstitutionPicker';
import { LocalText } from '../text/LocalText';
import type { PlanRecord } from './plan.record';

type NameForThemeProps = {
  themes: PlanRecord['themes'];
  isSending: boolean;
  onName: (theme: string, institution: string) => void;
};

/** Names an institution for a theme. */
export function NameForTheme({ themes, isSending, onName }: NameForThemeProps) {
  const translate = useTranslate();
  const [theme, setTheme] = useState('');
  const [institution, setInstitution] = useState<string | null>(null);
  const isMissing = theme === '' || institution === null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (theme === '' || institution === null) return;
    onName(theme, institution);
    setInstitution(null);
  };
  return (
    <Box
      component="form"
      onSubmit={send}
      sx={{ display: 'grid', gap: 1.5, marginBlockStart: 2.5, maxInlineSize: 480 }}
    >
      <TextField
        id="theme-rule-theme"
        select
        label={translate('plans.themeRules.theme')}
        value={theme}
        onChange={(event) => setTheme(event.target.value)}
      >
        {themes.map(({ reference, name }) => (
          <MenuItem key={reference} value={reference}>
            <LocalText value={name} />
          </MenuItem>
        ))}
      </TextField>
      <InstitutionPicker
        id="theme-rule-institution"
        label={translate('plans.themeRules.institution')}
        value={institution}
        onChange={setInstitution}
      />
      <Button
        type="submit"
        variant="outlined"
        aria-disabled={isMissing}
        disabled={isSending}
        sx={{ justifySelf: 'start' }}
      >
        {translate('plans.themeRules.name')}
      </Button>
    </Box>
  );
}
