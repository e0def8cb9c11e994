import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { directions, intlTags, LANGUAGE_NAMES, type Language } from '../i18n/languages';
import { lengthOf } from './textDraft';

type LanguageFieldProps = {
  language: Language;
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  minimum?: number;
  maximum: number;
  multiline?: boolean;
  error?: string | null;
  autoFocus?: boolean;
};

/** A text in one language, counted while it is written. */
export function LanguageField({
  language,
  name,
  label,
  value,
  onChange,
  minimum = 0,
  maximum,
  multiline = true,
  error,
  autoFocus,
}: LanguageFieldProps) {
  const translate = useTranslate();
  const length = lengthOf(value);
  const tooLong = length > maximum;
  const count =
    length < minimum
      ? translate('forms.atLeast', { length, minimum })
      : translate('forms.atMost', { length, maximum });
  return (
    <TextField
      id={`${name}-${language}`}
      label={
        <>
          {label} · <span lang={intlTags[language]}>{LANGUAGE_NAMES[language]}</span>
        </>
      }
      value={value}
      onChange={(event) => onChange(event.target.value)}
      multiline={multiline}
      minRows={multiline ? 3 : undefined}
      error={Boolean(error) || tooLong}
      helperText={error ? `${error} · ${count}` : count}
      autoFocus={autoFocus}
      slotProps={{ htmlInput: { lang: intlTags[language], dir: directions[language] } }}
    />
  );
}
