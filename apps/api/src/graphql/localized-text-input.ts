import { isWordless } from '@iltizam/domain/justifications';
import { defaultLocale, locales, type LocalizedText } from '@iltizam/domain/languages';
import { checkLocalizedText, type LimitedField } from '@iltizam/domain/text-limits';
import { localeOf, type LocalizedTextInput } from './localized-text.type.js';
import { accepted, deny } from './refused.js';

type Given = LocalizedTextInput | null | undefined;

/**
 * What a person wrote, as it is kept. Its original is the language they named, or the first one written.
 * Null where nothing is written in any language.
 */
export function writtenText(input: Given, limit: LimitedField, field: string = limit): LocalizedText | null {
  if (input === null || input === undefined) return null;
  const { ar = null, fr = null, en = null } = input;
  const kept = accepted(checkLocalizedText({ ar, fr, en, original: defaultLocale }, limit, field));
  const named = input.original ? [localeOf(input.original)] : [];
  const original = [...named, ...locales].find((locale) => kept[locale] !== null);
  return original === undefined ? null : { ...kept, original };
}

/** A text that has to be there, and to say something. */
export function neededText(input: Given, limit: LimitedField, field: string = limit): LocalizedText {
  const text = writtenText(input, limit, field);
  return text === null || isWordless(text) ? deny('INVALID_INPUT', 'missing', { field }) : text;
}
