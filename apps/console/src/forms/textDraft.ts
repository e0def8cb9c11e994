import { isBlank } from '@iltizam/domain/languages';
import type { LocalizedTextInput } from '../generated/graphql';
import { fromApiLocale, LANGUAGES, toApiLocale, type Language } from '../i18n/languages';

/** A text while it is being written: every language has a field, an empty one is not written. */
export type TextDraft = Record<Language, string> & {
  /** The language it was first written in; null while nobody has. */
  original: Language | null;
};

export const emptyDraft = (): TextDraft => ({ ar: '', fr: '', en: '', original: null });

export const draftOf = (text: LocalizedTextInput | null | undefined): TextDraft => ({
  ar: text?.ar ?? '',
  fr: text?.fr ?? '',
  en: text?.en ?? '',
  original: text?.original ? fromApiLocale(text.original) : null,
});

export const isEmptyDraft = (draft: TextDraft): boolean =>
  LANGUAGES.every((language) => isBlank(draft[language]));

/** Letters as people count them: code points, without the spaces at the ends. */
export const lengthOf = (text: string): number => Array.from(text.trim()).length;

/**
 * The draft as the api takes it. A new text's original is the writer's own language where that one
 * is written, else the first that is; an edited text keeps the original it had, while it is there.
 */
export function toInput(draft: TextDraft, writer: Language): LocalizedTextInput {
  const written = LANGUAGES.filter((language) => !isBlank(draft[language]));
  const original =
    [draft.original, writer, ...written].find((one) => one !== null && written.includes(one)) ?? writer;
  const text = (language: Language) => (written.includes(language) ? draft[language].trim() : null);
  return { ar: text('ar'), fr: text('fr'), en: text('en'), original: toApiLocale(original) };
}

/** The draft as the domain's rules read it. */
export const toRuleText = (draft: TextDraft, writer: Language) => ({
  ...draft,
  original: draft.original ?? writer,
});
