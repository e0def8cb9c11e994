import { arNorm } from './arabic.js';

/** Part of a text, in its own UTF-16 positions: `text.slice(from, to)`. */
export interface Part {
  from: number;
  to: number;
}

interface Letter extends Part {
  folded: string;
}

/**
 * Where a text holds the words somebody searched for, in the text as it is written: found folded, shown untouched.
 * A letter keeps the marks after it, so that no haraka is cut from what it stands on.
 */
export function foundIn(text: string, sought: string): Part[] {
  const letters = lettersOf(text);
  const folded = letters.map((letter) => letter.folded).join('');
  // Where in the folded text each letter begins.
  const starts: number[] = [];
  let start = 0;
  for (const letter of letters) {
    starts.push(start);
    start += letter.folded.length;
  }
  const found = arNorm(sought)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => occurrences(folded, word));
  return joined(
    found.map(({ from, to }) => ({
      from: letters[starts.findLastIndex((at) => at <= from)]!.from,
      to: letters[starts.findLastIndex((at) => at < to)]!.to,
    })),
  );
}

/** Folding one letter after the other is folding the text: only spaces are squeezed, and those part words. */
function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  for (const character of text) {
    const folded = /\s/u.test(character) ? ' ' : arNorm(character);
    const last = letters.at(-1);
    if (folded === '' && last) last.to += character.length;
    else if (folded !== '') letters.push({ folded, from: at, to: at + character.length });
    at += character.length;
  }
  return letters;
}

function occurrences(folded: string, word: string): Part[] {
  const found: Part[] = [];
  for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length))
    found.push({ from, to: from + word.length });
  return found;
}

/** What overlaps or touches is one part. */
function joined(parts: Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && part.from <= last.to) last.to = Math.max(last.to, part.to);
    else whole.push({ ...part });
  }
  return whole;
}
