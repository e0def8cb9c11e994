import { isDay } from '@iltizam/domain/days';
import { readTooLong, type TooLong } from '@iltizam/domain/input-limits';
import { refusalGrounds } from '@iltizam/domain/refusals';
import { colleges } from '@iltizam/domain/roles';
import { ApiError, type ErrorCode, type Facts } from '../api/ApiError';
import { formatSize } from '../health/size';
import { formatDay } from '../i18n/format';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages';

type Translate = (key: string, options?: Record<string, unknown>) => string;
type Refusal = { code: ErrorCode; field: string | null; facts: Facts };

/** "ar, fr" in the names their readers know. */
const languageNames = (tags: string): string =>
  LANGUAGES.filter((language) => tags.split(', ').includes(language))
    .map((language) => LANGUAGE_NAMES[language])
    .join(' · ');

/**
 * A refusal in the reader's words: the ground behind it where the server named one, else the code's
 * own sentences. Each text says what happened, what is kept and what to do.
 */
export function errorText(error: unknown, translate: Translate, language: Language): string {
  const { code, field, facts }: Refusal =
    error instanceof ApiError ? error : { code: 'UNEXPECTED', field: null, facts: {} };
  const tooLong = readTooLong(field, facts);
  if (tooLong) return tooLongText(tooLong, translate);
  const ground = refusalGrounds.find((known) => known === facts['why']);
  const inWords = (name: string, value: Facts[string]) => {
    if (typeof value === 'number') return ground === 'tooHeavy' ? formatSize(value, language) : value;
    if (value === null) return value;
    if (name === 'languages') return languageNames(value);
    if (isDay(value)) return formatDay(value, language);
    return colleges.some((college) => college === value) ? translate(`colleges.${value}`) : value;
  };
  const said = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, inWords(name, value)]));
  return translate(ground ? `refusals.grounds.${ground}` : `refusals.codes.${code}`, said);
}

/** "Theme · 2 · Français" may have so many letters. */
function tooLongText({ label, place, locale, length, maximum }: TooLong, translate: Translate): string {
  const steps = [translate(`refusals.fields.${label}`), place, isLanguage(locale) && LANGUAGE_NAMES[locale]];
  const field = steps.filter((step) => step !== null && step !== false).join(' · ');
  return translate('refusals.tooLong', { field, length, smart_count: maximum });
}
