import { arNorm } from '@iltizam/domain/arabic';
import { diffArrays } from 'diff';
import { intlTags, type Language } from '../../i18n/languages';

/** A run of words that both texts have, or that only this one has. */
export type Run = { text: string; own: boolean };

/** Words and what stands between them, by the language's own rules; put together again they are the text. */
function wordsOf(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(intlTags[language], { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What differs between two texts of one language, word by word; another spelling of a word is the same word. */
export function wordDiff(one: string, other: string, language: Language): { one: Run[]; other: Run[] } {
  const [ones, others] = [wordsOf(one, language), wordsOf(other, language)];
  const runs: { one: Run[]; other: Run[] } = { one: [], other: [] };
  let [atOne, atOther] = [0, 0];
  for (const { value, added, removed } of diffArrays(ones.map(arNorm), others.map(arNorm))) {
    const own = added || removed;
    if (!added) runs.one.push({ text: ones.slice(atOne, (atOne += value.length)).join(''), own });
    if (!removed) runs.other.push({ text: others.slice(atOther, (atOther += value.length)).join(''), own });
  }
  return runs;
}
