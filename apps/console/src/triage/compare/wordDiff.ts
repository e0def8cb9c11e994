import { diffArrays } from 'diff';
import { intlTags, type Language } from '../../i18n/languages';

/** A run of words that both texts have, or that only this one has. */
export type Run = { text: string; own: boolean };

/** Words and what stands between them, by the language's own rules; put together again they are the text. */
function wordsOf(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(intlTags[language], { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What differs between two texts of one language, word by word: an Arabic word is one, never its letters. */
export function wordDiff(one: string, other: string, language: Language): { one: Run[]; other: Run[] } {
  const parts = diffArrays(wordsOf(one, language), wordsOf(other, language));
  const side = (hidden: 'added' | 'removed', own: 'added' | 'removed') =>
    parts
      .filter((part) => !part[hidden])
      .map((part) => ({ text: part.value.join(''), own: part[own] ?? false }));
  return { one: side('added', 'removed'), other: side('removed', 'added') };
}
