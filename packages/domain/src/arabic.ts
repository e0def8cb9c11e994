/**
 * Folding for search and sorting: what a reader takes for the same word is the same text. For matching only;
 * folded text is never stored as content nor shown. `ar_norm` in the database is its twin, and both are tested
 * on arabic.fixture.json.
 */

// Combining marks, harakat, Quranic signs, tatweel, invisible direction marks, soft hyphen, hamza on its own.
// NFD splits hamza and madda from their letter, so that dropping the marks folds أ إ آ ؤ ئ.
const dropped =
  /[\u0300-\u0352\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\u00AD\uFEFF\u0621]/g;

const folds: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  ڤ: 'ف',
  ڥ: 'ف',
  پ: 'ب',
  چ: 'ج',
};

const folded = new RegExp(`[${Object.keys(folds).join('')}]`, 'g');

// Named one by one rather than as \s, which databases read differently; NFKC has made the others plain.
const spaces = /[ \t\n\v\f\r]+/g;

const zeroOf = (codePoint: number): number => (codePoint >= 0x06f0 ? 0x06f0 : 0x0660);

export function arNorm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(dropped, '')
    .replace(folded, (letter) => folds[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => {
      const codePoint = digit.charCodeAt(0);
      return String(codePoint - zeroOf(codePoint));
    })
    .replace(spaces, ' ')
    .replace(/^ | $/g, '');
}

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const ascii = 'abcdefghijklmnopqrstuvwxyz01';

/** Folded text letter for letter in ASCII, as the database's index holds it; its `in_ascii` is the twin. */
export const inAscii = (text: string): string =>
  text.replace(/[\u0627-\u064A]/g, (letter) => ascii[letters.indexOf(letter)] ?? letter);
