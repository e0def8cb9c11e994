/** One after the other: a text may hold what looks like another. */
const attribute = /\s*([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/guy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Attributes by their names, of what stands behind the name of an element. */
export const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(text.matchAll(attribute), ([, name, one, other]) => [name, plain(one ?? other ?? '').trim()]),
  );

/** Any letter may be written as its number. */
export const plain = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/giu, (all, hex, decimal, name) =>
    name === undefined
      ? letter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (entities[name] ?? all),
  );

const letter = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');
