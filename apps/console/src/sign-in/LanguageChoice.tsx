import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { chooseLanguage } from '../i18n/i18n';
import { intlTags, LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { palette } from '../theme/palette';

/** All languages at once: somebody who cannot read this one must see their own. */
export function LanguageChoice() {
  const translate = useTranslate();
  const current = useLanguage();
  return (
    <Box role="group" aria-label={translate('app.language.label')} sx={{ display: 'flex', gap: 0.5 }}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          lang={intlTags[language]}
          aria-pressed={language === current}
          onClick={() => void chooseLanguage(language)}
          sx={{
            color: palette.nightText,
            bgcolor: language === current ? palette.nightRaised : 'transparent',
            '&:hover': { bgcolor: palette.nightRaised },
          }}
        >
          {LANGUAGE_NAMES[language]}
        </Button>
      ))}
    </Box>
  );
}
