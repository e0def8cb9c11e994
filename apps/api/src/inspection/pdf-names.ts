/** What ends a name: before anything else it would be the beginning of another one. */
const END = String.raw`(?=[\s\0#%()<>[\]{}/]|$)`;

/** Any letter of a name may be written as its number. */
const written = (name: string): string =>
  Array.from(name, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return `(?:${letter}|#${code.replace(/[a-f]/u, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
  }).join('');

/** A pattern of these names, however a PDF writes them. */
export const named = (...names: readonly string[]): string => `/(?:${names.map(written).join('|')})${END}`;
