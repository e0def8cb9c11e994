const ARABIC_INDIC_ZERO = 0x0660;

/**
 * A number as people here write it: `12,5`, `12.5` or `١٢٫٥`. Null where it is none; thousands are
 * not marked.
 */
export function parseDecimal(typed: string): number | null {
  const plain = typed
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_INDIC_ZERO))
    .replace(/[,\u066B]/, '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
