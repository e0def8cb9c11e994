import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { isBlank } from '@iltizam/domain/languages';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { TextDraft } from '../forms/textDraft';
import { directions, intlTags, LANGUAGES, toApiLocale } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { LanguageToggle } from '../text/LanguageToggle';
import { Written } from './Written';

type PreviewProps = { title?: TextDraft; body: TextDraft };

/** How it will stand on the portal, in each language, while it is being written. */
export function Preview({ title, body }: PreviewProps) {
  const translate = useTranslate();
  const [language, setLanguage] = useState(useLanguage());
  const missing = LANGUAGES.filter((one) => isBlank((title ?? body)[one]));
  return (
    <Box component="section" aria-label={translate('content.preview')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', marginBlockEnd: 1 }}>
        <Typography variant="subtitle2" component="h3">
          {translate('content.preview')}
        </Typography>
        <LanguageToggle value={language} onChange={setLanguage} missing={missing.map(toApiLocale)} />
      </Box>
      <Box
        lang={intlTags[language]}
        dir={directions[language]}
        sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 2, minHeight: 80 }}
      >
        {title && (
          <Typography variant="h6" component="p" sx={{ marginBlockEnd: 1 }}>
            {title[language]}
          </Typography>
        )}
        <Written text={body[language]} />
      </Box>
    </Box>
  );
}
