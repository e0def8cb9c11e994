import {
  defaultLocale,
  directions,
  intlTags,
  locales,
  type Locale as Language,
} from '@iltizam/domain/languages';
import type { Locale as ApiLocale } from '../generated/graphql';

export { directions, intlTags, locales as LANGUAGES, defaultLocale as DEFAULT_LANGUAGE };
export type { Language };

export type Direction = 'rtl' | 'ltr';

/** Each language under its own name, as a reader looks for it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  ar: 'العربية',
  fr: 'Français',
  en: 'English',
};

export const isLanguage = (value: unknown): value is Language =>
  locales.some((language) => language === value);

/** The api writes its languages in capitals. */
export const toApiLocale = (language: Language) => language.toUpperCase() as ApiLocale;
export const fromApiLocale = (locale: ApiLocale) => locale.toLowerCase() as Language;
