import type { LocalizedText } from './languages.js';

const LONGEST = 40;

/** A public key is written in ASCII, so that an address shows what it is wherever it is pasted. */
export const isReference = (text: string): boolean =>
  text.length <= LONGEST && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST - 3)
    .replaceAll(/^-+|-+$/g, '');

/** A key for something new, from its name in Latin letters where it has one, that none of `taken` is. */
export function referenceFor(name: LocalizedText, kind: string, taken: ReadonlySet<string>): string {
  const base = slugOf(name.en ?? name.fr ?? '');
  const candidates = base === '' ? [] : [base];
  for (let number = base === '' ? 1 : 2; candidates.length <= taken.size + 1; number += 1)
    candidates.push(`${base === '' ? kind : base}-${number}`);
  return candidates.find((candidate) => !taken.has(candidate))!;
}
