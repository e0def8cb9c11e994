import { draftOf, isEmptyDraft, toInput } from '../../forms/textDraft';
import { fromApiLocale, LANGUAGES } from '../../i18n/languages';
import type { Text } from '../../text/localized';

/** Several texts as one, a paragraph each, language by language; null where nothing is written. */
export function joinedTexts(texts: readonly Text[]) {
  const [first] = texts;
  if (first === undefined) return null;
  const joined = draftOf(first);
  for (const language of LANGUAGES)
    joined[language] = texts
      .map((text) => text[language]?.trim() ?? '')
      .filter(Boolean)
      .join('\n\n');
  return isEmptyDraft(joined) ? null : toInput(joined, fromApiLocale(first.original));
}
