import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { fromApiLocale, intlTags, LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages';
import type { Locale } from '../generated/graphql';

type LanguageToggleProps = {
  value: Language;
  onChange: (language: Language) => void;
  missing?: readonly Locale[];
};

/** Reads a record in another language than the interface's; languages not written yet say so. */
export function LanguageToggle({ value, onChange, missing = [] }: LanguageToggleProps) {
  const translate = useTranslate();
  const lacks = missing.map(fromApiLocale);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={translate('texts.readIn')}
      onChange={(_event, chosen: Language | null) => chosen && onChange(chosen)}
    >
      {LANGUAGES.map((language) => (
        <ToggleButton key={language} value={language} sx={{ paddingInline: 1.5, paddingBlock: 0.25 }}>
          <span lang={intlTags[language]}>{LANGUAGE_NAMES[language]}</span>
          {lacks.includes(language) && (
            <span style={{ marginInlineStart: 6, fontWeight: 400 }}>{translate('texts.missing')}</span>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
