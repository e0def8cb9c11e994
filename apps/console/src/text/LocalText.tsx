import Typography from '@mui/material/Typography';
import type { TypographyProps } from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { directions, intlTags, LANGUAGE_NAMES, type Language } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { Words } from './Words';
import { shownText, type Text } from './localized';

type LocalTextProps = { value: Text | null | undefined; language?: Language };

/** Content in the reader's language, inside a line; where it falls back, its own language is marked. */
export function LocalText({ value, language }: LocalTextProps) {
  const reader = useLanguage();
  const shown = shownText(value, language ?? reader);
  if (shown === null) return <Unknown />;
  return (
    <span lang={intlTags[shown.language]} dir={directions[shown.language]}>
      <Words words={shown.text} language={shown.language} />
    </span>
  );
}

/** Content of several lines: paragraphs keep their own direction, and a fallback is said aloud. */
export function LocalParagraphs({
  value,
  language,
  variant,
  sx,
}: LocalTextProps & Pick<TypographyProps, 'variant' | 'sx'>) {
  const translate = useTranslate();
  const reader = useLanguage();
  const wanted = language ?? reader;
  const shown = shownText(value, wanted);
  if (shown === null) return <Unknown />;
  return (
    <>
      <Typography
        component="div"
        variant={variant}
        lang={intlTags[shown.language]}
        dir={directions[shown.language]}
        sx={[
          { whiteSpace: 'pre-line', maxWidth: '70ch', textAlign: 'start' },
          ...(Array.isArray(sx) ? sx : [sx ?? null]),
        ]}
      >
        <Words words={shown.text} language={shown.language} />
      </Typography>
      {shown.language !== wanted && (
        <Typography variant="caption" color="textSecondary" component="p">
          {translate('texts.fallback', { language: LANGUAGE_NAMES[shown.language] })}
        </Typography>
      )}
    </>
  );
}

/** What nobody has written or reported: never a zero, never an empty cell. */
export function Unknown() {
  const translate = useTranslate();
  return (
    <Typography component="span" variant="inherit" color="textSecondary">
      {translate('texts.unknown')}
    </Typography>
  );
}
