import { shownLocale, type Locale as Language } from '@iltizam/domain/languages';
import type { TextFragment } from '../generated/graphql';
import { fromApiLocale } from '../i18n/languages';

export type Text = TextFragment;

/** The same text as the domain's rules know it. */
export const toDomain = (text: Text) => ({
  ar: text.ar ?? null,
  fr: text.fr ?? null,
  en: text.en ?? null,
  original: fromApiLocale(text.original),
});

/** What a reader of `language` is shown, and in which language it is written; null where nothing is. */
export function shownText(text: Text | null | undefined, language: Language) {
  if (text == null) return null;
  const shown = shownLocale(toDomain(text), language);
  return shown === null ? null : { text: text[shown] ?? '', language: shown };
}

/** Only the words, for titles of windows, options and labels. */
export const plainText = (text: Text | null | undefined, language: Language): string =>
  shownText(text, language)?.text ?? '';
