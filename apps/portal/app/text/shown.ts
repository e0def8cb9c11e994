import { type Locale, directions, shownLocale, textIn } from '@iltizam/domain/languages';
import type { LocalizedFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

/** A text as a reader of the page is shown it. `lang` is the language it really is in. */
export interface Shown {
  value: string;
  lang: Locale;
  dir: 'rtl' | 'ltr';
}

export function useShown(text: LocalizedFragment | null): Shown {
  const { locale, dir, t } = useLanguage();
  const original = text && (text.original.toLowerCase() as Locale);
  const lang = text && original && shownLocale({ ...text, original }, locale);
  if (!text || !lang) return { value: t('text.missing'), lang: locale, dir };
  return { value: text[lang] ?? '', lang, dir: directions[lang] };
}

/** The words alone, where nothing can say which language they are in. */
export const shownText = (text: LocalizedFragment, locale: Locale): string =>
  textIn({ ...text, original: text.original.toLowerCase() as Locale }, locale);
