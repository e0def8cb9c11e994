/** Digits of Arabic keyboards, and of Persian and Urdu ones: their last four bits are their value. */
const foreignDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * A number as people here write it: `12,5`, `12.5` or `١٢٫٥` are the same. Null where it is none; thousands are
 * not marked.
 */
export function parseDecimal(typed: string): number | null {
  const plain = typed
    .trim()
    .replace(/^[\u200E\u200F]+/, '')
    .replace(/^\u2212/, '-')
    .replace(foreignDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[,\u066B]/, '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
