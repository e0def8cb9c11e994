/** Says whether the strings that stand under this name are taken out. */
export type Wanted = (name: string) => boolean;

const SPACE = 0x20;
const delimiters = new Set(Buffer.from('()<>[]{}/%\0\t\n\f\r ', 'latin1'));

/**
 * Overwrites strings of PDF objects with blanks, where they stand and as long as they were: nothing moves, so that every
 * place the file points to stays where it is.
 */
export function blankStrings(bytes: Buffer, from: number, to: number, wanted: Wanted): void {
  let name = '';
  let at = from;
  while (at < to) {
    const sign = String.fromCharCode(bytes[at]!);
    if (sign === '/') {
      const begin = ++at;
      while (at < to && !delimiters.has(bytes[at]!)) at++;
      name = plain(bytes.toString('latin1', begin, at));
    } else if (sign === '(') {
      const end = endOfLiteral(bytes, at, to);
      if (wanted(name)) bytes.fill(SPACE, at + 1, end - 1);
      at = end;
    } else if (sign === '<' && bytes[at + 1] !== bytes[at]) {
      const closing = bytes.subarray(at, to).indexOf('>');
      const end = closing < 0 ? to : at + closing;
      if (wanted(name)) bytes.fill('20', at + 1, end, 'latin1');
      at = end + 1;
    } else if (sign === '%') {
      while (at < to && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
    } else at += sign === '<' ? 2 : 1;
  }
}

/** Any letter of a name may be written as its number. */
const plain = (name: string): string =>
  name.replaceAll(/#([\da-f]{2})/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Behind the bracket that closes it: brackets within come in pairs, or after a backslash. */
function endOfLiteral(bytes: Buffer, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte === 0x5c) at++;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) return at + 1;
  }
  return to;
}
