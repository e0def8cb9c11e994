import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { LanguageField } from './LanguageField';
import type { TextDraft } from './textDraft';

type LocalTextInputProps = {
  name: string;
  label: string;
  value: TextDraft;
  onChange: (value: TextDraft) => void;
  /** The shortest text that counts, in letters; none where any text will do. */
  minimum?: number;
  maximum: number;
  multiline?: boolean;
  /** All three languages side by side, or the writer's own with the others on request. */
  layout?: 'own-first' | 'side-by-side';
  error?: string | null;
  autoFocus?: boolean;
};

/** One text in three languages. Each field runs in the direction of its language. */
export function LocalTextInput({ value, onChange, layout = 'own-first', ...field }: LocalTextInputProps) {
  const translate = useTranslate();
  const own = useLanguage();
  const [all, setAll] = useState(layout === 'side-by-side');
  const shown: Language[] = all
    ? [own, ...LANGUAGES.filter((language) => language !== own)]
    : [own, ...LANGUAGES.filter((language) => language !== own && value[language] !== '')];
  return (
    <Box>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          gridTemplateColumns: layout === 'side-by-side' ? { xs: '1fr', lg: 'repeat(3, 1fr)' } : '1fr',
        }}
      >
        {shown.map((language) => (
          <LanguageField
            key={language}
            language={language}
            value={value[language]}
            onChange={(text) => onChange({ ...value, [language]: text })}
            {...field}
            error={language === own ? field.error : null}
            autoFocus={field.autoFocus && language === own}
          />
        ))}
      </Box>
      {shown.length < LANGUAGES.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('forms.otherLanguages', {
            languages: LANGUAGES.filter((language) => !shown.includes(language))
              .map((language) => LANGUAGE_NAMES[language])
              .join(' · '),
          })}
        </Button>
      )}
    </Box>
  );
}
