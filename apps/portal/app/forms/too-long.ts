import type { TooLong } from '@iltizam/domain/input-limits';
import { isLocale, languageNames, type Language } from '../i18n/language.js';

/** "Title · Français" may have so many letters; a field of none of our forms is called a text. */
export function tooLongText({ label, locale, length, maximum }: TooLong, { t }: Language): string {
  const names = [`refusedFields.names.${label}`, 'refusedFields.names.text'] as 'refusedFields.names.text'[];
  const language = isLocale(locale ?? undefined) ? languageNames[locale as keyof typeof languageNames] : null;
  const field = [t(names), language].filter((step) => step !== null).join(' · ');
  return t('refusedFields.tooLong', { field, length, count: maximum });
}
