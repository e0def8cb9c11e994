import { isDay } from '@iltizam/domain/days';
import { refusalGrounds } from '@iltizam/domain/refusals';
import { colleges } from '@iltizam/domain/roles';
import { useTranslate } from 'react-admin';
import { ApiError, type ErrorCode, type Facts } from '../api/ApiError';
import { formatDay } from '../i18n/format';
import { LANGUAGE_NAMES, LANGUAGES } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';

/** "ar, fr" in the names their readers know. */
const languageNames = (tags: string): string =>
  LANGUAGES.filter((language) => tags.split(', ').includes(language))
    .map((language) => LANGUAGE_NAMES[language])
    .join(' · ');

type Refusal = { code: ErrorCode; facts: Facts };

/**
 * A refusal in the reader's words: the ground behind it where the server named one, else the code's
 * own sentences. Each text says what happened, what is kept and what to do.
 */
export function useErrorText() {
  const translate = useTranslate();
  const language = useLanguage();
  return (error: unknown): string => {
    const { code, facts }: Refusal = error instanceof ApiError ? error : { code: 'UNEXPECTED', facts: {} };
    const ground = refusalGrounds.find((known) => known === facts['why']);
    const inWords = (name: string, value: Facts[string]) => {
      if (typeof value !== 'string') return value;
      if (name === 'languages') return languageNames(value);
      if (isDay(value)) return formatDay(value, language);
      return colleges.some((college) => college === value) ? translate(`colleges.${value}`) : value;
    };
    const said = Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, inWords(name, value)]),
    );
    return translate(ground ? `refusals.grounds.${ground}` : `refusals.codes.${code}`, said);
  };
}
